/** Every example with its expected value: for the tests, the page's maths check and its worked example. */
export { ASYMMETRY_CASES, type AsymmetryCase } from './asymmetry-cases.ts';
export { DISTANCE_CASES, type DistanceCase } from './distance-cases.ts';
export { LIFE_CASES, type LifeCase } from './life-cases.ts';
export { PATTERN_CASES, WORKED_EXAMPLE, type PatternCase } from './pattern-cases.ts';
export { SAFETY_CASES, type SafetyCase } from './safety-cases.ts';
