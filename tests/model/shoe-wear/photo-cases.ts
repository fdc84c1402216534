import fc from 'fast-check';
import type { Frame, Placement, SoleEnds } from '../../../src/tools/shoe-wear/photo/placement.ts';

/** A sole of 300 units, toes up. */
export const SOLE: SoleEnds = { heel: [65, 310], toe: [65, 10] };

/** A phone's picture, held upright, as it is kept: 1,200 × 1,600 pixels. */
export const PHONE: Frame = { picture: { width: 1200, height: 1600 }, sole: SOLE };

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A point on the map or some way beside it. */
export const mapPoint = fc.tuple(number(-100, 400), number(-100, 400));
export const angle = number(-400, 400);
export const factor = number(0.01, 100);

const side = fc.integer({ min: 1, max: 1600 });
/** Any picture that can be kept, under any sole. */
export const frame: fc.Arbitrary<Frame> = fc.record({
  picture: fc.record({ width: side, height: side }),
  sole: fc.tuple(number(50, 200), number(0, 50), number(200, 400)).map(([x, toe, heel]) => ({ heel: [x, heel] as const, toe: [x, toe] as const })),
});

/** Any place that the map can give a picture, at a scale that suits some picture. */
export const placement: fc.Arbitrary<Placement> = fc.record({
  x: number(-500, 900),
  y: number(-500, 900),
  scale: number(0.05, 2),
  turn: number(-180, 180),
  mirrored: fc.boolean(),
});

/** The same, near the map. */
export const onPaper: fc.Arbitrary<Placement> = placement.map((at) => ({ ...at, x: at.x / 5, y: at.y / 5 }));
