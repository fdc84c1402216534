import fc from 'fast-check';
import { place, type Placement } from '../../../src/figures/placement.ts';
import type { Point } from '../../../src/figures/point.ts';

/** Any number of a range, both ends included. */
export const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** The numbers of an SVG path, in their order. */
export const numbersOf = (path: string): number[] => (path.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** By how much a placement stretches the way between two points of a drawing: 1 keeps its length. */
export const stretchOf = (at: Placement, a: Point, b: Point): number =>
  distance(place(a, at), place(b, at)) / distance(a, b);

/** The points of a skin that are not finite, or lie below the floor. */
export const strayPoints = (skin: readonly Point[]): Point[] =>
  skin.filter(([x, y]) => !(Number.isFinite(x) && y <= 0 && y > -1400));
