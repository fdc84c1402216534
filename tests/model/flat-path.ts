/** A point, x and y. */
export type XY = readonly [number, number];

/** One side of a closed path: its ends and what bends it. */
export interface Edge {
  readonly points: readonly XY[];
}

const PARTS = /[Mlhvqcz][^Mlhvqcz]*/g;
const PER_STEP: Readonly<Record<string, number>> = { l: 2, h: 1, v: 1, q: 4, c: 6 };

const numbersIn = (text: string): number[] => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

/** The sides of a path that begins with `M`, goes on with relative l, h, v, q, c, and ends with `z`. */
export function edgesOf(path: string): Edge[] {
  const edges: Edge[] = [];
  let [start, here]: [XY, XY] = [[0, 0], [0, 0]];
  const goBy = (steps: readonly XY[]): void => {
    const points: XY[] = [here, ...steps.map(([x, y]): XY => [here[0] + x, here[1] + y])];
    edges.push({ points });
    here = points.at(-1) ?? here;
  };
  for (const part of path.match(PARTS) ?? []) {
    const [letter = ''] = part;
    const numbers = numbersIn(part);
    if (letter === 'M') start = here = [numbers[0] ?? Number.NaN, numbers[1] ?? Number.NaN];
    if (letter === 'z' && (start[0] !== here[0] || start[1] !== here[1])) goBy([[start[0] - here[0], start[1] - here[1]]]);
    const count = PER_STEP[letter] ?? Number.POSITIVE_INFINITY;
    for (let at = 0; at + count <= numbers.length; at += count) {
      const step = numbers.slice(at, at + count);
      const [first = 0] = step;
      if (letter === 'h') goBy([[first, 0]]);
      else if (letter === 'v') goBy([[0, first]]);
      else goBy(step.flatMap((x, index): XY[] => (index % 2 === 0 ? [[x, step[index + 1] ?? 0]] : [])));
    }
  }
  return edges;
}

/** The point of a Bézier curve at a share of its way (de Casteljau). */
function onCurve(points: readonly XY[], share: number): XY {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  const next = rest.map(([x, y], index): XY => {
    const [fromX, fromY] = points[index] ?? first;
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
  });
  return onCurve(next, share);
}

/** The corners of a polygon that follows the edges, each in 16 pieces. */
export const flattened = (edges: readonly Edge[]): XY[] =>
  edges.flatMap(({ points }) => Array.from({ length: 16 }, (_, index) => onCurve(points, index / 16)));

/** Area of a polygon, positive when it runs clockwise on the page. */
export const areaOf = (corners: readonly XY[]): number =>
  corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** True when a point lies in a polygon (even-odd). */
export const isInside = ([x, y]: XY, corners: readonly XY[]): boolean =>
  corners.reduce((inside, [ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);

/** Distance of a point from the nearest corner of a finely flattened polygon. */
export function distanceTo([x, y]: XY, corners: readonly XY[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [cx, cy] of corners) least = Math.min(least, (x - cx) ** 2 + (y - cy) ** 2);
  return Math.sqrt(least);
}
