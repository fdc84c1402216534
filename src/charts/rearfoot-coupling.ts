import { areaY, line, ruleY } from '@observablehq/plot';
import type { ChartData } from '../schemas/chart.ts';
import type { Drawing } from './draw.ts';
import { ACCENT, HAIR, heading, lines, SOFT, TINTED, words } from './marks.ts';
import { middleOf, sayPrinted } from './say.ts';

/** How far the lines are drawn: our choice, the size of wedge that other studies used. */
const MAX_DEGREES = 10;
const TICKS = [5, 10];
/** The square of the scales: a degree is as long upwards as along. */
const LEFT = 24;
const TOP = 82;
const SIDE = 256;
const BOTTOM = TOP + SIDE;
const toX = (degrees: number): number => LEFT + (degrees * SIDE) / MAX_DEGREES;
const toY = (degrees: number): number => BOTTOM - (degrees * SIDE) / MAX_DEGREES;

/** How far the shin turns when the heel rolls: the mean of the legs, and a band of one standard deviation. */
export function rearfootCoupling({ title, rows: [row] }: ChartData): Drawing {
  if (!row?.spread) throw new Error('rearfoot-coupling needs a mean and its spread');
  const sd = middleOf(row.spread);
  const at = (heel: number) => ({ heel, mean: heel * row.mean, low: heel * (row.mean - sd), high: heel * (row.mean + sd) });
  const ends = [at(0), at(MAX_DEGREES)];
  const { mean, low, high } = at(MAX_DEGREES);
  const result = (degrees: number) => ({ x: toX(MAX_DEGREES) + 6, y: toY(degrees) + 5, text: `${degrees.toFixed(1)}°` });
  return {
    height: BOTTOM + 40,
    x: { type: 'linear', domain: [0, MAX_DEGREES], range: [LEFT, LEFT + SIDE] },
    y: { type: 'linear', domain: [0, MAX_DEGREES], range: [BOTTOM, TOP] },
    marks: [
      ruleY(TICKS, { x1: 0, x2: MAX_DEGREES, stroke: HAIR }),
      areaY(ends, { x: 'heel', y1: 'low', y2: 'high', ...TINTED }),
      line(ends, { x: 'heel', y: 'heel', strokeDasharray: '4 4', strokeWidth: 1 }),
      ruleY([0], { x1: 0, x2: MAX_DEGREES }),
      line(ends, { x: 'heel', y: 'mean', stroke: ACCENT, strokeWidth: 3 }),
      words(heading(title), { bold: true }),
      words([
        { x: 0, y: TOP - 14, text: 'Shin turns in, degrees (Fischer 2018)' },
        ...lines(toX(5.2), toY(1.7), 'shaded: how legs', 'differ (1 SD)'),
        result(low),
        result(high),
      ]),
      words(lines(toX(7.4), toY(8.7), 'if the shin turned', 'as far as the heel'), { anchor: 'end', fill: SOFT }),
      words([result(mean), { x: toX(5.2), y: toY(2.4), text: `mean: ${sayPrinted(row.mean, row.unit)}° per 1°` }], { bold: true, fill: ACCENT }),
      words(TICKS.map((degrees) => ({ x: LEFT - 6, y: toY(degrees) + 5, text: String(degrees) })), { anchor: 'end' }),
      words([0, ...TICKS].map((degrees) => ({ x: toX(degrees), y: BOTTOM + 17, text: String(degrees) })), { anchor: 'middle' }),
      words([{ x: toX(MAX_DEGREES), y: BOTTOM + 36, text: 'heel itself rolls in (no wedge), degrees' }], { anchor: 'end' }),
    ],
  };
}
