import type { ChartData } from '../schemas/chart.ts';
import type { Drawing } from './draw.ts';
import { forest, type ForestLabel, type ForestScale } from './forest.ts';
import { heading, lines, SOFT, words } from './marks.ts';

const SCALE: ForestScale = {
  type: 'linear',
  domain: [-1.6, 0.4],
  range: [132, 316],
  none: 0,
  sides: ['← less pain', 'more'],
  ticks: [[-1.5, '−1.5'], [-1, '−1'], [-0.5, '−0.5'], [0, '0']],
};
const LABELS: readonly ForestLabel[] = [
  { name: 'Chuter 2014', about: ['insoles,', '293 people'] },
  { name: 'Kong 2020', about: ['custom insoles', 'against none'] },
];

/** What two reviews say of insoles as a treatment: less pain to the left in both, not added up. */
export function insolesTreatment({ title, rows }: ChartData): Drawing {
  const { bottom, marks, ...scales } = forest(SCALE, rows, LABELS, 122);
  return {
    ...scales,
    height: bottom + 84,
    marks: [
      ...marks,
      words(heading(title), { bold: true }),
      words(lines(0, 54, '2 reviews that may share trials: read them', 'as one answer, told twice.')),
      words(
        lines(
          0,
          bottom + 44,
          '1 is how much people differ (1 SD)',
          'dot: average; bar: likely range (95%)',
          'Kong: people often knew what they got',
        ),
        { fill: SOFT },
      ),
    ],
  };
}
