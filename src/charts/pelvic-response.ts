import { dot, line, ruleX, ruleY } from '@observablehq/plot';
import { sayDegrees } from '../figures/say-number.ts';
import type { ChartData } from '../schemas/chart.ts';
import { bell, bellCurve } from './bell.ts';
import { WIDTH, type Drawing } from './draw.ts';
import { ACCENT, heading, lines, SOFT, TINTED, words, type Words } from './marks.ts';
import { placeRows, GROUPS } from './pelvic-rows.ts';
import { sayPrinted, sayShare } from './say.ts';

/** Where no change stands, in the chart's units, and how long a degree is. */
const ZERO = 184;
const DEGREE = 20;
const DOMAIN: [number, number] = [-3.8, 6.8];
const toX = (degrees: number): number => ZERO + degrees * DEGREE;
const TICKS = [-2, 0, 2, 4, 6];
const BELL_HEIGHT = 32;

/** The response of pelvis and hip, a row each: a bell for people, a dot and a bar for the mean and its likely range. */
export function pelvicResponse({ title, rows }: ChartData): Drawing {
  const all = placeRows(rows);
  const [first, last] = [all[0]?.y ?? 0, all.at(-1)?.y ?? 0];
  const bottom = last + 14;
  const ranged = all.flatMap(({ interval, y }) => (interval ? [{ low: interval[0], high: interval[1], y }] : []));
  const shares = all.flatMap(({ otherWay, y }): Words[] => (otherWay ? [{ x: ZERO - 6, y: y - 12, text: sayShare(otherWay) }] : []));
  const means = all.map(({ mean, unit, y }) => ({ x: WIDTH, y: y - 8, text: `${sayPrinted(mean, unit)}°` }));
  const ticks = TICKS.map((degrees) => ({ x: toX(degrees), y: bottom + 16, text: sayDegrees(degrees) }));
  return {
    height: bottom + 40,
    x: { type: 'linear', domain: DOMAIN, range: DOMAIN.map(toX) },
    y: { type: 'identity' },
    marks: [
      line(all.flatMap((row) => bell(row, BELL_HEIGHT)), { x: 'x', y: 'y', z: 'foot', curve: bellCurve, ...TINTED }),
      ruleX(GROUPS, { x: () => 0, y1: 'from', y2: 'to' }),
      ruleY(ranged, { x1: 'low', x2: 'high', y: 'y', strokeWidth: 3 }),
      dot(all, { x: 'mean', y: 'y', r: 5, fill: 'currentColor' }),
      words([...heading(title), ...GROUPS.map(({ top, heading: text }) => ({ x: 0, y: top, text }))], { bold: true }),
      words([
        ...GROUPS.flatMap(({ top, people }) => lines(0, top + 17, ...people)),
        ...all.flatMap(({ label, y }) => lines(0, y - 12, ...label)),
        { x: ZERO + 6, y: first + 20, text: 'mean, likely range' },
        { x: 0, y: bottom + 36, text: 'Hills and wedge ranges are our sums.' },
      ]),
      words([{ x: ZERO - 6, y: first - 38, text: 'other way' }, ...shares], { anchor: 'end', fill: SOFT }),
      words([{ x: ZERO + 6, y: first - 38, text: 'how people differ' }], { fill: ACCENT }),
      words(means, { anchor: 'end', bold: true }),
      words(ticks, { anchor: 'middle' }),
    ],
  };
}
