import { dot, line, ruleY } from '@observablehq/plot';
import type { ChartData, ChartRow } from '../schemas/chart.ts';
import type { Drawing } from './draw.ts';
import { ACCENT, HAIR, heading, lines, words } from './marks.ts';

/** A year is as wide, and 60 points are as high, as this. */
const LEFT = 30;
const RIGHT = 286;
const TOP = 100;
const BOTTOM = 280;
const WEEKS = 52;
const POINTS = 60;
const toX = (weeks: number): number => LEFT + (weeks * (RIGHT - LEFT)) / WEEKS;
const toY = (points: number): number => BOTTOM - (points * (BOTTOM - TOP)) / POINTS;
const TIMES = [
  { weeks: 6, text: '6 weeks' },
  { weeks: 26, text: '6 months' },
  { weeks: 52, text: '1 year' },
] as const;
/** As many rows for new pain stand before those for lasting pain. */
const EACH = 4;

/** How new and lasting back pain change over a year, on average. */
export function backPainCourse({ title, rows, findings: [recovered] }: ChartData): Drawing {
  if (!recovered) throw new Error('back-pain-course needs the share who recovered');
  const points = rows.map(({ at: [weeks = 0], mean }) => ({ weeks, mean }));
  const [fresh, lasting] = [points.slice(0, EACH), points.slice(EACH)];
  const number = ({ weeks, mean }: { weeks: number; mean: ChartRow['mean'] }, above: number) => ({ x: toX(weeks) + 6, y: toY(mean) + above, text: String(mean) });
  return {
    height: BOTTOM + 84,
    x: { type: 'linear', domain: [0, WEEKS], range: [LEFT, RIGHT] },
    y: { type: 'linear', domain: [0, POINTS], range: [BOTTOM, TOP] },
    marks: [
      ruleY([20, 40, 60], { x1: 0, x2: WEEKS, stroke: HAIR }),
      ruleY([0], { x1: 0, x2: WEEKS }),
      line(fresh, { x: 'weeks', y: 'mean', stroke: ACCENT, strokeWidth: 3 }),
      line(lasting, { x: 'weeks', y: 'mean', strokeWidth: 3 }),
      dot(fresh, { x: 'weeks', y: 'mean', r: 5, fill: ACCENT }),
      dot(lasting, { x: 'weeks', y: 'mean', r: 5, fill: 'currentColor' }),
      words([...heading(title), ...lasting.slice(1).map((point) => number(point, -8)), { x: toX(26) + 30, y: toY(26) - 10, text: 'lasting pain' }], { bold: true }),
      words([...fresh.slice(1).map((point) => number(point, -8)), { x: toX(26) + 30, y: toY(12) - 10, text: 'new pain' }], { bold: true, fill: ACCENT }),
      words([
        ...lines(0, 54, 'Average pain, 0 to 100, in 33 groups with', '11,166 people (Menezes Costa 2012)'),
        { x: toX(0) + 10, y: toY(52), text: '52 and 51' },
        ...lines(0, BOTTOM + 46, `Averages hide people. Of ${recovered.people} with new`, `pain, ${recovered.found} had fully recovered after`, '1 year (Henschke 2008).'),
      ]),
      words(TIMES.map(({ weeks, text }) => ({ x: toX(weeks), y: BOTTOM + 17, text })), { anchor: 'middle' }),
      words([0, 20, 40, 60].map((value) => ({ x: LEFT - 8, y: toY(value) + 5, text: String(value) })), { anchor: 'end' }),
    ],
  };
}
