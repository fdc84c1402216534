import fc from 'fast-check';
import { FEET, PERSONS, SCALES, VIEWS, type ChainState } from '../../../src/tools/kinetic-chain/state.ts';

/** Wedges that the tool can set, in half degrees: with the outer edge up, and with either edge up. */
export const outerWedges = fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2);
export const wedges = fc.integer({ min: -30, max: 40 }).map((halves) => halves / 2);
export const innerWedges = fc.integer({ min: -30, max: -1 }).map((halves) => halves / 2);
export const anyFeet = fc.constantFrom(...FEET);

/** Any state that readers can reach. */
export const states: fc.Arbitrary<ChainState> = fc.record({
  wedgeDegrees: wedges,
  feet: anyFeet,
  liftMm: fc.integer({ min: 0, max: 30 }),
  liftSide: fc.constantFrom('left', 'right'),
  person: fc.constantFrom(...PERSONS),
  view: fc.constantFrom(...VIEWS),
  scale: fc.constantFrom(...SCALES),
});
