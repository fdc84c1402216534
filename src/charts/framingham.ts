import type { ChartData } from '../schemas/chart.ts';
import type { Drawing } from './draw.ts';
import { forest, type ForestLabel, type ForestScale } from './forest.ts';
import { heading, lines, SOFT, words } from './marks.ts';

const SCALE: ForestScale = {
  type: 'log',
  domain: [0.9, 2.3],
  range: [108, 306],
  none: 1,
  sides: ['', 'higher →'],
  ticks: [[1, '1: same'], [2, '2: double']],
};
const LABELS: readonly ForestLabel[] = [{ about: ['as counted'] }, { about: ['other things', 'allowed for'] }];

/** The odds of back pain in women whose feet roll in as they walk; below, what had no link, in words. */
export function framingham({ title, rows }: ChartData): Drawing {
  const { bottom, marks, ...scales } = forest(SCALE, rows, LABELS, 142);
  const list = bottom + 76;
  return {
    ...scales,
    height: list + 57,
    marks: [
      ...marks,
      words(
        [
          ...heading(title),
          { x: 0, y: 84, text: 'Women whose feet roll in as they walk' },
          { x: 0, y: list, text: 'No link, and no number in what we read:' },
        ],
        { bold: true },
      ),
      words([
        { x: 0, y: 54, text: '1,930 adults (Menz 2013)' },
        { x: 0, y: 101, text: 'Odds of back pain, 1,067 women' },
        ...lines(0, list + 17, 'Men whose feet roll in as they walk', 'Arch of the standing foot, all adults', 'Difference between the feet, all adults'),
      ]),
      words([{ x: 0, y: bottom + 44, text: 'dot: odds ratio; bar: likely range (95%)' }], { fill: SOFT }),
    ],
  };
}
