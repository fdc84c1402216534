/**
 * What to do about pain in an exercise, by what the reader says of it: a score from 0 to 10 (guide of
 * a physiotherapy service: traffic_light), or `stop-now`, our own rule, when pain, tingling or
 * numbness spreads down a leg, whatever the score.
 */
export type PainAdvice = 'carry-on' | 'watch' | 'stop' | 'stop-now';

/** How a routine that was stopped for pain can go on: with the same exercise, or without it. */
export type WayOn = 'again' | 'leave-out';

const WAYS_ON = {
  'carry-on': ['again', 'leave-out'],
  watch: ['again', 'leave-out'],
  stop: ['leave-out'],
  'stop-now': [],
} as const satisfies Record<PainAdvice, readonly WayOn[]>;

/**
 * The ways in which a routine may go on. None before the reader has said what the pain is like.
 *
 * @example waysOn('stop') // ['leave-out']
 */
export const waysOn = (advice: PainAdvice | undefined): readonly WayOn[] => (advice ? WAYS_ON[advice] : []);
