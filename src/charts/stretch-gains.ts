import { dot, ruleX, ruleY } from '@observablehq/plot';
import type { ChartData } from '../schemas/chart.ts';
import type { Drawing } from './draw.ts';
import { ACCENT, HAIR, heading, lines, words } from './marks.ts';
import { sayInterval, sayPrinted } from './say.ts';

/** No gain stands here, in the chart's units, and a degree is so wide. */
const LEFT = 104;
const DEGREE = 33;
const DOMAIN = [0, 6.5] as const;
const toX = (degrees: number): number => LEFT + degrees * DEGREE;
const TICKS = [2, 4, 6];

/** The two reviews of gains, set apart: they measured time in other ways. */
const GROUPS = [
  { top: 122, from: 134, to: 222, heading: 'Minutes of stretching in all (Radford 2006)' },
  { top: 252, from: 264, to: 312, heading: 'Weeks of static stretching (Medeiros 2018)' },
] as const;
const PLACES = [
  { y: 150, label: 'up to 15' },
  { y: 178, label: '15 to 30' },
  { y: 206, label: 'over 30' },
  { y: 290, label: '' },
] as const;
const [, { to: BOTTOM }] = GROUPS;

/** Gains in ankle bend by stretching, beside the smallest change that a test of it can tell from chance. */
export function stretchGains({ title, rows }: ChartData): Drawing {
  const gains = PLACES.flatMap(({ y, label }, index) => {
    const row = rows[index];
    return row ? [{ ...row, y, label }] : [];
  });
  const limit = rows[PLACES.length];
  if (!limit) throw new Error('stretch-gains needs the smallest sure change behind its gains');
  const ranged = gains.flatMap((row) => (row.interval ? [{ low: row.interval[0], high: row.interval[1], y: row.y, said: sayInterval(row) }] : []));
  const rules = (places: readonly number[]) => GROUPS.flatMap(({ from, to }) => places.map((x) => ({ x, from, to })));
  return {
    height: BOTTOM + 24,
    x: { type: 'linear', domain: [...DOMAIN], range: DOMAIN.map(toX) },
    y: { type: 'identity' },
    marks: [
      ruleX(rules(TICKS), { x: 'x', y1: 'from', y2: 'to', stroke: HAIR }),
      ruleX(rules([0]), { x: 'x', y1: 'from', y2: 'to' }),
      ruleX(rules([limit.mean]), { x: 'x', y1: 'from', y2: 'to', stroke: ACCENT, strokeWidth: 2 }),
      ruleY(gains, { x1: 0, x2: 'mean', y: 'y' }),
      ruleY(ranged, { x1: 'low', x2: 'high', y: 'y', strokeWidth: 4 }),
      dot(gains, { x: 'mean', y: 'y', r: 5, fill: 'currentColor' }),
      words(heading(title), { bold: true }),
      words(lines(toX(limit.mean) + 20, 62, 'Knee-to-wall test: less than', `${limit.mean}° may be chance (Powden 2015)`), { anchor: 'end', fill: ACCENT }),
      words([
        ...GROUPS.map(({ top, heading: text }) => ({ x: 0, y: top, text })),
        ...gains.filter(({ label }) => label).map(({ y, label: text }) => ({ x: 0, y: y + 5, text })),
        ...ranged.flatMap(({ y, said }) => lines(0, y - 3, 'likely range', said)),
      ]),
      words(gains.map(({ mean, unit, y, interval }) => ({ x: toX(mean) + 10, y: y + (interval ? -8 : 5), text: `${sayPrinted(mean, unit)}°` })), { bold: true }),
      words([{ x: toX(limit.mean), y: BOTTOM + 17, text: `${limit.mean}°` }], { anchor: 'middle', bold: true, fill: ACCENT }),
      words([0, ...TICKS].map((degrees) => ({ x: toX(degrees), y: BOTTOM + 17, text: `${degrees}°` })), { anchor: 'middle' }),
    ],
  };
}
