import { dot, ruleX, ruleY } from '@observablehq/plot';
import type { ChartRow } from '../schemas/chart.ts';
import type { Drawing } from './draw.ts';
import { HAIR, LINE, lines, words, type Words } from './marks.ts';
import { sayInterval, sayPrinted } from './say.ts';

/** The scale of a forest plot: values, and where they stand in the drawing's own units. */
export interface ForestScale {
  readonly type: 'linear' | 'log';
  readonly domain: readonly [low: number, high: number];
  readonly range: readonly [left: number, right: number];
  /** The value that means no difference: 1 for a ratio, 0 for a difference. */
  readonly none: number;
  /** What stands above the scale, left and right of no difference. */
  readonly sides: readonly [less: string, more: string];
  /** What stands below the scale: a value, and what it is called. */
  readonly ticks: readonly (readonly [value: number, name: string])[];
}

/** What a row is called, at the left of its bar. */
export interface ForestLabel {
  readonly name?: string;
  readonly about: readonly string[];
}

/** A forest plot as a part of a drawing. */
export interface Forest extends Required<Pick<Drawing, 'marks' | 'x' | 'y'>> {
  /** Lower edge of its scale; the names of its values stand below. */
  readonly bottom: number;
}

const ROW = 58;
/** Half of a number's width, and what should be free between it and the line of no difference. */
const HALF_NUMBER = 18;
const GAP = 4;

/**
 * Where a value stands on a scale.
 *
 * @example placeOf({ type: 'log', domain: [0.5, 2], range: [0, 100] }, 1) // 50
 */
export function placeOf({ type, domain: [low, high], range: [left, right] }: Pick<ForestScale, 'type' | 'domain' | 'range'>, value: number): number {
  const along = (number: number) => (type === 'log' ? Math.log(number / low) : number - low);
  return left + (along(value) / along(high)) * (right - left);
}

/**
 * A forest plot: for each row a dot at its value and a bar over its likely range, both with their numbers, across the
 * line of no difference. A number that would stand on that line stands beside it.
 *
 * @param top upper edge of the first row; `sides` stand above
 * @throws Error when rows and labels are not equally many
 */
export function forest(scale: ForestScale, rows: readonly ChartRow[], labels: readonly ForestLabel[], top: number): Forest {
  if (rows.length !== labels.length) throw new Error('A forest plot has a label for each of its rows, and for no other');
  const bottom = top + rows.length * ROW;
  const none = placeOf(scale, scale.none);
  const placed = rows.map((row, index) => ({ ...row, y: top + (index + 0.5) * ROW, low: row.interval?.[0], high: row.interval?.[1] }));
  const numberAt = (value: number, y: number, text: string): Words => {
    const [x, side] = [placeOf(scale, value), value < scale.none ? -1 : 1];
    return { x: Math.abs(x - none) < HALF_NUMBER + GAP ? none + side * (HALF_NUMBER + GAP) : x, y, text };
  };
  const ends = placed.flatMap((row) => {
    const said = sayInterval(row).split(' to ');
    return (row.interval ?? []).map((end, index) => numberAt(end, row.y + 20, said[index] ?? ''));
  });
  const named = labels.flatMap(({ name, about }, index) => {
    const texts = [...(name ? [name] : []), ...about];
    const middle = top + (index + 0.5) * ROW + 5;
    return lines(0, middle - ((texts.length - 1) * LINE) / 2, ...texts).map((line) => ({ ...line, bold: line.text === name }));
  });
  const [less, more] = scale.sides;
  return {
    bottom,
    x: { type: scale.type, domain: [...scale.domain], range: [...scale.range] },
    y: { type: 'identity' },
    marks: [
      ruleY([bottom], { x1: scale.domain[0], x2: scale.domain[1], stroke: HAIR }),
      ruleX([scale.none], { y1: top - 8, y2: bottom }),
      ruleY(placed, { x1: 'low', x2: 'high', y: 'y', strokeWidth: 3 }),
      dot(placed, { x: 'mean', y: 'y', r: 5, fill: 'currentColor' }),
      words([...named.filter(({ bold }) => !bold), { x: none + 6, y: top - 14, text: more }]),
      words(named.filter(({ bold }) => bold), { bold: true }),
      words([{ x: none - 6, y: top - 14, text: less }], { anchor: 'end' }),
      words(placed.map(({ mean, unit, y }) => numberAt(mean, y - 10, sayPrinted(mean, unit))), { anchor: 'middle', bold: true }),
      words([...ends, ...scale.ticks.map(([value, text]) => ({ x: placeOf(scale, value), y: bottom + 17, text }))], { anchor: 'middle' }),
    ],
  };
}
