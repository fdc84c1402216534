import { arrow, dot, ruleX, ruleY } from '@observablehq/plot';
import type { ChartData } from '../schemas/chart.ts';
import { WIDTH, type Drawing } from './draw.ts';
import { ACCENT, HAIR, heading, lines, SOFT, TINT, words } from './marks.ts';
import { middleOf, sayPrinted } from './say.ts';

/** Both scales begin and end here, in the chart's units. */
const LEFT = 72;
const RIGHT = 272;
const toX = (share: number): number => LEFT + share * (RIGHT - LEFT);

/** The two measures, below each other, each on a scale of its own from 0. */
const PANELS = [
  { top: 124, heading: 'How strong the shock was, in g', max: 4, ticks: [0, 1, 2, 3, 4] },
  { top: 300, heading: 'How fast it came on, in g per second', max: 200, ticks: [0, 50, 100, 150, 200] },
] as const;
/** How long the arrow of the usual story is: it names a direction, and no size. */
const TOLD = 0.14;

interface Bar {
  readonly label: string;
  readonly value: string;
  readonly y: number;
  readonly mean: number;
  readonly from: number;
  readonly to: number;
}

function barsOf({ rows }: ChartData): [low: Bar, high: Bar][] {
  return PANELS.map(({ top, max }, panel) => {
    const bar = (place: 0 | 1): Bar => {
      const row = rows[2 * panel + place];
      if (!row?.spread) throw new Error('shock-by-arch needs a mean and its spread for low and high arches of each measure');
      const sd = middleOf(row.spread);
      return {
        label: place === 0 ? 'low arch' : 'high arch',
        value: sayPrinted(row.mean, row.unit),
        y: top + 46 + place * 38,
        mean: row.mean / max,
        from: (row.mean - sd) / max,
        to: (row.mean + sd) / max,
      };
    };
    return [bar(0), bar(1)];
  });
}

/** Shock at the low back in runners with low and with high arches: means, their spread, and which way they differ. */
export function shockByArch(data: ChartData): Drawing {
  const pairs = barsOf(data);
  const bars = pairs.flat();
  const arrows = pairs.map(([low, high]) => ({
    from: low.mean,
    to: high.mean,
    told: low.mean + TOLD,
    top: low.y,
    y: high.y + 26,
    less: `${Math.round((1 - high.mean / low.mean) * 100)}% less`,
  }));
  const grid = PANELS.flatMap(({ top, max, ticks }) =>
    ticks.map((tick) => ({ x: tick / max, from: top + 12, to: top + 124, text: String(tick) })),
  );
  const [first] = bars;
  return {
    height: PANELS[1].top + 144,
    x: { type: 'linear', domain: [0, 1], range: [LEFT, RIGHT] },
    y: { type: 'identity' },
    marks: [
      ruleX(grid, { x: 'x', y1: 'from', y2: 'to', stroke: HAIR }),
      ruleX(grid.filter(({ x }) => x === 0), { x: 'x', y1: 'from', y2: 'to' }),
      ruleY(bars, { x1: 'from', x2: 'to', y: 'y', stroke: ACCENT, strokeOpacity: TINT, strokeWidth: 18 }),
      ruleX(arrows, { x: 'from', y1: 'top', y2: 'y', strokeDasharray: '2 3' }),
      dot(bars, { x: 'mean', y: 'y', r: 5, fill: 'currentColor' }),
      arrow(arrows, { x1: 'from', y1: 'y', x2: 'to', y2: 'y', strokeWidth: 2 }),
      arrow(arrows, { x1: 'from', y1: 'y', x2: 'told', y2: 'y', stroke: SOFT, strokeDasharray: '3 3' }),
      words([...heading(data.title), ...PANELS.map(({ top, heading: text }) => ({ x: 0, y: top, text }))], { bold: true }),
      words([
        ...lines(0, 54, 'Sensors on the skin over L3, low back.', '6 runners in each group (Ogon 1999).', 'How much less: our own sums.'),
        ...bars.map(({ y, label: text }) => ({ x: 0, y: y + 5, text })),
      ]),
      words(first ? [{ x: LEFT + 8, y: first.y - 15, text: 'how runners differ (1 SD)' }] : [], { fill: ACCENT, halo: true }),
      words(first ? [{ x: WIDTH, y: first.y - 15, text: 'mean' }] : [], { anchor: 'end' }),
      words(bars.map(({ y, value: text }) => ({ x: WIDTH, y: y + 5, text })), { anchor: 'end', bold: true }),
      words(arrows.map(({ to, y, less: text }) => ({ x: toX(to) - 6, y: y + 5, text })), { anchor: 'end', bold: true }),
      words(arrows.map(({ told, y }) => ({ x: toX(told) + 6, y: y + 5, text: 'usual story' })), { fill: SOFT }),
      words(grid.map(({ x, to, text }) => ({ x: toX(x), y: to + 16, text })), { anchor: 'middle' }),
    ],
  };
}
