/**
 * The leg-length model. Numbers in, numbers and verdict codes out: no DOM, no framework.
 * Lengths are millimetres, angles degrees, shares and probabilities 0 to 1.
 */
export * from './tilt.ts';
export * from './share.ts';
export * from './input.ts';
export * from './assess.ts';
