import { expect, test } from 'playwright/test';
import { MIRROR, REACH, SOLE_WIDTH, ZONE_PATHS } from '../../src/tools/shoe-wear/sole-map.ts';
import { ZONES, type Zone } from '../../src/tools/shoe-wear/vocabulary.ts';
import { areaOf, distanceTo, edgesOf, flattened, isInside, type Edge, type XY } from './flat-path.ts';

const edges = ZONES.flatMap((zone) => edgesOf(ZONE_PATHS[zone]));
const corners = new Map(ZONES.map((zone) => [zone, flattened(edgesOf(ZONE_PATHS[zone]))]));
const nameOf = (points: readonly XY[]): string => points.join(' ');
const isBorder = ({ points }: Edge): boolean => edges.some((other) => nameOf(other.points) === nameOf(points.toReversed()));
const ends = ({ points }: Edge): readonly string[] => [points.at(0), points.at(-1)].map(String);

/** The edges that no two zones share, from the toe on around the sole. */
function outline(): Edge[] {
  const left = edges.filter((edge) => !isBorder(edge));
  const ring = left.splice(0, 1);
  for (let last = ring.at(-1); last && left.length > 0; last = ring.at(-1)) {
    const { points } = last;
    const next = left.findIndex((edge) => String(edge.points[0]) === String(points.at(-1)));
    if (next < 0) break;
    ring.push(...left.splice(next, 1));
  }
  return ring;
}

test('paths are whole mm and go on by relative steps', () => {
  for (const zone of ZONES) expect(ZONE_PATHS[zone]).toMatch(/^M\d+ \d+([lhvqc](-?\d+[ -]?)+)+z$/);
});

test('the ten zones tile one sole: each border belongs to just two, and what is left is one closed outline', () => {
  expect(new Set(edges.map(({ points }) => nameOf(points))).size).toBe(edges.length);
  const ring = outline();
  expect(ring).toHaveLength(edges.filter((edge) => !isBorder(edge)).length);
  expect(ends(ring.at(-1) ?? { points: [] })[1]).toBe(ends(ring[0] ?? { points: [] })[0]);

  const whole = Math.abs(areaOf(flattened(ring)));
  const sum = [...corners.values()].reduce((total, zone) => total + Math.abs(areaOf(zone)), 0);
  expect(Math.abs(sum / whole - 1)).toBeLessThan(0.01);
});

test('no two zones overlap, and no row of the sole has a gap', () => {
  for (let y = 1.5; y < 300; y += 3) {
    const row = Array.from({ length: SOLE_WIDTH }, (_, x) => ZONES.filter((zone) => isInside([x + 0.5, y], corners.get(zone) ?? [])).length);
    expect(row.filter((count) => count > 1)).toEqual([]);
    const [first, last] = [row.indexOf(1), row.lastIndexOf(1)];
    expect(row.slice(first, last + 1)).not.toContain(0);
  }
});

test('it is a right sole from below: outer zones at the left, big toe at the right, the waist hollow on its inner side', () => {
  const middle = (zone: Zone): number => {
    const xs = (corners.get(zone) ?? []).map(([x]) => x);
    return (Math.min(...xs) + Math.max(...xs)) / 2;
  };
  for (const part of ['heel', 'ball'] as const) {
    const xs = ([`${part}-outer`, `${part}-centre`, `${part}-inner`] as const).map(middle);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  }
  expect(middle('mid-outer')).toBeLessThan(middle('mid-inner'));
  expect(middle('toe-small')).toBeLessThan(middle('toe-big'));
  const widthAt = (y: number): XY => {
    const xs = Array.from({ length: SOLE_WIDTH }, (_, x) => x).filter((x) => [...corners.values()].some((zone) => isInside([x + 0.5, y], zone)));
    return [Math.min(...xs), Math.max(...xs)];
  };
  const [[ballOuter, ballInner], [waistOuter, waistInner], [heelOuter, heelInner]] = [widthAt(110), widthAt(200), widthAt(255)];
  expect(waistInner).toBeLessThan(Math.min(ballInner, heelInner));
  expect(ballInner - waistInner).toBeGreaterThan(waistOuter - ballOuter);
  expect(heelInner - heelOuter).toBeLessThan(ballInner - ballOuter);
});

test('the left sole is its mirror image in the same box', () => {
  const [a, b, c, d, moved, down] = (MIRROR.match(/-?\d+/g) ?? []).map(Number);
  expect([a, b, c, d, moved, down]).toEqual([-1, 0, 0, 1, SOLE_WIDTH, 0]);
  const all = [...corners.values()].flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  expect([Math.min(...xs) >= 0, Math.max(...xs) <= SOLE_WIDTH]).toEqual([true, true]);
  expect([Math.min(...ys) >= 0, Math.max(...ys) <= 300]).toEqual([true, true]);
});

/** Whose touch each mm of the drawing is: the zone it lies in, else the last drawn of those within reach. */
function touchGrid(): (Zone | undefined)[][] {
  const owner = (point: XY): Zone | undefined =>
    ZONES.find((zone) => isInside(point, corners.get(zone) ?? [])) ??
    ZONES.findLast((zone) => distanceTo(point, corners.get(zone) ?? []) <= REACH);
  return Array.from({ length: 306 }, (_, y) => Array.from({ length: 124 }, (__, x) => owner([x - 6.5, y - 2.5])));
}

/** Side, in mm, of the largest square that is all one zone's. */
function largestSquare(grid: readonly (readonly (Zone | undefined)[])[], zone: Zone): number {
  let above: number[] = [];
  let most = 0;
  for (const row of grid) {
    const here: number[] = [];
    for (const [x, owner] of row.entries()) {
      here.push(owner === zone ? 1 + Math.min(above[x] ?? 0, here[x - 1] ?? 0, above[x - 1] ?? 0) : 0);
    }
    most = Math.max(most, ...here);
    above = here;
  }
  return most;
}

test('a fingertip finds every zone: 44 px where a sole is 140 px wide, over 24 px on the narrowest phone', () => {
  const grid = touchGrid();
  for (const zone of ZONES) {
    const side = largestSquare(grid, zone);
    expect(side * (140 / SOLE_WIDTH), zone).toBeGreaterThanOrEqual(44);
    expect(side * (100 / SOLE_WIDTH), zone).toBeGreaterThanOrEqual(24);
  }
});
