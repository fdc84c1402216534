/** Which sides an exercise is for: one after the other, in turns, or both together. */
export const SIDES = ['each', 'alternate', 'both'] as const;

/** Where an exercise is done. */
export const POSITIONS = ['standing', 'chair', 'floor'] as const;

/** A place where an exercise is done. */
export type Position = (typeof POSITIONS)[number];

/** What readers come to an exercise for: a sore heel or sole; calf, ankle and balance; the foot's own muscles; back, hips and thighs. */
export const AIMS = ['heel', 'ankle', 'foot', 'back'] as const;

/**
 * What a reader is asked before the first start of a routine: pregnant from 16 weeks; an operation
 * in the last 12 months, a hip replacement included; osteoporosis or a broken spine bone; numb
 * feet; unsteady. Source: our evidence sheet on exercise, "Who should ask first".
 */
export const TICKS = ['pregnant', 'operation', 'osteoporosis', 'numb-feet', 'unsteady'] as const;

/** What a reader may tick before the first start. */
export type Tick = (typeof TICKS)[number];
