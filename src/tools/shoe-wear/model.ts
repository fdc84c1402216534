/**
 * The shoe-wear model. Marks and answers in, codes and numbers out: no DOM, no framework.
 * Levels of wear are 0 to 3, distances km, patches mm, ages months, times days.
 */
export * from './vocabulary.ts';
export * from './input.ts';
export * from './sole.ts';
export * from './distance.ts';
export * from './asymmetry.ts';
export * from './life.ts';
export * from './pattern.ts';
export * from './safety.ts';
export * from './rules.ts';
export * from './validate.ts';
export * from './assess.ts';
