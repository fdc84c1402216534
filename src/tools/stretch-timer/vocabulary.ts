/** Which sides an exercise is for: one after the other, in turns, or both together. */
export const SIDES = ['each', 'alternate', 'both'] as const;

/** Where an exercise is done. */
export const POSITIONS = ['standing', 'chair', 'floor'] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * What a reader is asked before the first start of a routine: pregnant from 16 weeks; an operation
 * in the last 12 months, a hip replacement included; osteoporosis or a broken spine bone; numb
 * feet; unsteady. Source: our evidence sheet on exercise, "Who should ask first".
 */
export const TICKS = ['pregnant', 'operation', 'osteoporosis', 'numb-feet', 'unsteady'] as const;
export type Tick = (typeof TICKS)[number];
