import type { ChartData } from '../schemas/chart.ts';
import type { Drawing } from './draw.ts';
import { forest, type ForestLabel, type ForestScale } from './forest.ts';
import { heading, lines, SOFT, words } from './marks.ts';

const SCALE: ForestScale = {
  type: 'log',
  domain: [0.4, 1.5],
  range: [112, 304],
  none: 1,
  sides: ['← less often', 'more'],
  ticks: [[0.5, '0.5: half'], [1, '1: same']],
};
const LABELS: readonly ForestLabel[] = [
  { name: 'Sahar 2007', about: ['2,061 people'] },
  { name: 'Chuter 2014', about: ['2,379 people'] },
];

/** What two reviews say of insoles that are to prevent back pain: one below the other, not added up. */
export function insolesPrevention({ title, rows }: ChartData): Drawing {
  const { bottom, marks, ...scales } = forest(SCALE, rows, LABELS, 136);
  return {
    ...scales,
    height: bottom + 52,
    marks: [
      ...marks,
      words(heading(title), { bold: true }),
      words(lines(0, 71, '2 reviews that may share trials: read them', 'as one answer, told twice.')),
      words([{ x: 0, y: bottom + 44, text: 'dot: risk ratio; bar: likely range (95%)' }], { fill: SOFT }),
    ],
  };
}
