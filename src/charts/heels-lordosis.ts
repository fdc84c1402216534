import { arrow, dot, line, ruleX, ruleY } from '@observablehq/plot';
import type { ChartData } from '../schemas/chart.ts';
import { WIDTH, type Drawing } from './draw.ts';
import { HAIR, heading, lines, SOFT, words } from './marks.ts';

/** No heel stands here, in the chart's units, and a centimetre is so wide. */
const ZERO = 6;
const CM = 16;
const toX = (cm: number): number => ZERO + cm * CM;
const TICKS = [
  { cm: 1, inches: '0.4 in' },
  { cm: 5, inches: '2 in' },
  { cm: 10, inches: '4 in' },
] as const;
/** Studies whose heights we did not see stand beyond the scale. */
const BEYOND = 212;
const EDGE = 194;

/** What a study can find: up the page, the curve gets deeper. */
const BANDS = [
  { found: 'deeper curve', top: 64 },
  { found: 'no change', top: 128 },
  { found: 'less curve', top: 216 },
] as const;
const BOTTOM = 322;

/** Place of each finding within its band, in the order of the data, and its words. */
const PLACES = [
  { below: 78, label: ['Franklin:', '15 women'] },
  { below: 34, label: ['Casarin: 24 women'] },
  { below: 22, label: ['Michoński:', '53 women'] },
  { below: 34, label: ['De Lateur:', 'men walking'] },
  { below: 62, label: ['De Lateur:', 'all else'] },
] as const;

/** What studies of heels found, by height of the heel: a deeper curve of the low back, no change, or less curve. */
export function heelsLordosis({ title, findings }: ChartData): Drawing {
  const placed = PLACES.flatMap(({ below, label }, index) => {
    const finding = findings[index];
    const band = BANDS.find(({ found }) => found === finding?.found);
    if (!finding || !band) throw new Error(`heels-lordosis has no band for finding ${index + 1}`);
    const xs = finding.at.length > 0 ? finding.at.map(toX) : [BEYOND];
    return [{ label, xs, y: band.top + below }];
  });
  const dots = placed.flatMap(({ xs, y }) => xs.map((x) => ({ x, y })));
  return {
    height: BOTTOM + 92,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      ruleY([...BANDS.map(({ top }) => top), BOTTOM], { x1: 0, x2: WIDTH, stroke: HAIR }),
      ruleX([EDGE], { y1: BANDS[0].top, y2: BOTTOM + 34, stroke: HAIR }),
      arrow([{}], { x1: toX(7.5), y1: 120, x2: toX(11), y2: 74, stroke: SOFT, strokeDasharray: '4 4' }),
      line(dots.filter(({ x }) => x < EDGE), { x: 'x', y: 'y', z: 'y' }),
      dot(dots, { x: 'x', y: 'y', r: 5, fill: 'currentColor' }),
      words([...heading(title), ...BANDS.map(({ found: text, top }) => ({ x: 0, y: top + 18, text }))], { bold: true }),
      words([
        ...placed.flatMap(({ xs, y, label }) => lines((xs.at(0) ?? 0) + 10, y + 5 + (xs.length > 1 ? 17 : 0), ...label)),
        { x: BEYOND - 10, y: 100, text: 'none of the 4' },
        ...lines(BEYOND - 10, BOTTOM + 17, 'height', 'not known'),
        ...lines(0, BOTTOM + 62, 'Most studies find no deeper curve, but', 'they are small and weak (Russell 2010).'),
      ]),
      words([{ x: 0, y: 53, text: 'dot: what a study found at that heel height' }, { x: 0, y: 112, text: 'what people say' }], { fill: SOFT }),
      words(TICKS.flatMap(({ cm, inches }) => lines(toX(cm), BOTTOM + 17, `${cm} cm`, inches)), { anchor: 'middle' }),
    ],
  };
}
