import { areaY, dot, line, ruleX, ruleY } from '@observablehq/plot';
import { sayNumber } from '../figures/say-number.ts';
import type { ChartData } from '../schemas/chart.ts';
import type { Drawing } from './draw.ts';
import { ACCENT, HAIR, heading, lines, TINTED, words } from './marks.ts';
import { middleOf } from './say.ts';

/** A degree at the heel is as wide as a degree of the shin is high. */
const DEGREE = 54;
const ALONG: [number, number] = [-2.2, 2.7];
const UP: [number, number] = [-3, 2.7];
const LEFT = 34;
const TOP = 76;
const toX = (degrees: number): number => LEFT + (degrees - ALONG[0]) * DEGREE;
const toY = (degrees: number): number => TOP + (UP[1] - degrees) * DEGREE;
const BOTTOM = toY(UP[0]);
const TICKS_ALONG = [-2, -1, 1, 2];
const TICKS_UP = [-3, -2, -1, 1, 2];
const signed = (degrees: number): string => `${degrees > 0 ? '+' : ''}${sayNumber(degrees)}`;

/** What the letters beside the points stand for, in the order of the rows, and the side that each letter stands on. */
const POINTS = [
  { letter: 'A', side: -1 },
  { letter: 'B', side: 1 },
  { letter: 'C', side: -1 },
  { letter: 'D', side: 1 },
  { letter: 'E', side: -1 },
] as const;
const LEGEND = [
  'A, B: 12 men ran (Sinclair 2017) with the',
  'outer (A) or inner edge (B) up by 5°.',
  'C, D, E: 19 runners walked (Wahmkow 2017)',
  'on arch supports of 30, 35 and 40 mm.',
  'Dashed: by how much the chain missed.',
] as const;

/** What shins did when insoles moved heels, beside what cadaver legs would have them do; each miss is drawn. */
export function shinMisfit({ title, rows }: ChartData): Drawing {
  const slope = rows.find(({ unit }) => unit === 'degrees per degree');
  const measured = rows.filter(({ unit }) => unit === 'degrees');
  if (!slope?.spread || measured.length !== POINTS.length) throw new Error('shin-misfit needs a slope with its spread, and a row for each letter');
  const most = 1.96 * middleOf(slope.spread);
  const band = [ALONG[0], 0, ALONG[1]].map((heel) => ({ heel, mean: heel * slope.mean, low: heel * (slope.mean - most), high: heel * (slope.mean + most) }));
  const points = measured.flatMap(({ at: [heel], mean: shin, study }, index) => {
    const named = POINTS[index];
    return heel === undefined || !named ? [] : [{ heel, shin, study, byChain: heel * slope.mean, ...named }];
  });
  const isFirst = ({ study }: { study: string }) => study === points[0]?.study;
  const letters = points.map(({ heel, shin, letter, side }) => ({ x: toX(heel) + (side > 0 ? 10 : -20), y: toY(shin) + 5, text: letter }));
  return {
    height: BOTTOM + 50 + LEGEND.length * 17,
    x: { type: 'linear', domain: ALONG, range: ALONG.map(toX) },
    y: { type: 'linear', domain: UP, range: UP.map(toY) },
    marks: [
      ruleY(TICKS_UP, { x1: ALONG[0], x2: ALONG[1], stroke: HAIR }),
      areaY(band, { x: 'heel', y1: 'low', y2: 'high', ...TINTED }),
      ruleY([0], { x1: ALONG[0], x2: ALONG[1] }),
      ruleX([0], { y1: UP[0], y2: UP[1] }),
      line(band, { x: 'heel', y: 'mean', stroke: ACCENT, strokeWidth: 3 }),
      ruleX(points, { x: 'heel', y1: 'shin', y2: 'byChain', strokeDasharray: '4 4' }),
      dot(points.filter(isFirst), { x: 'heel', y: 'shin', r: 5, fill: 'currentColor' }),
      dot(points.filter((point) => !isFirst(point)), { x: 'heel', y: 'shin', r: 3.5, fill: 'currentColor' }),
      words([...heading(title), ...letters], { bold: true }),
      words([{ x: 0, y: TOP - 14, text: 'Shin turns further in (+) or less (−), degrees' }, ...lines(0, BOTTOM + 62, ...LEGEND)]),
      words(lines(toX(0) - 6, toY(2.1), 'band: 8 legs of', 'people who had', 'died (Fischer', '2018)'), { anchor: 'end', fill: ACCENT }),
      words(TICKS_UP.map((degrees) => ({ x: LEFT - 6, y: toY(degrees) + 5, text: signed(degrees) })), { anchor: 'end' }),
      words(TICKS_ALONG.map((degrees) => ({ x: toX(degrees), y: BOTTOM + 17, text: signed(degrees) })), { anchor: 'middle' }),
      words([{ x: toX(ALONG[1]), y: BOTTOM + 36, text: 'heel rolls further in, degrees' }], { anchor: 'end' }),
    ],
  };
}
