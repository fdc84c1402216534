/** What to do at a score of pain. */
export type PainAdvice = 'carry-on' | 'watch' | 'stop' | 'stop-now';

/** What an "It hurts" question asks for. */
export interface PainAnswer {
  /** From 0, no pain, to 10, the worst; a whole number. */
  readonly score: number;
  /** Pain, tingling or numbness spreads down a leg, or a part goes numb. */
  readonly spreads: boolean;
}

/** The highest score at which to carry on, and the highest that is fine when it settles in 24 hours. Source: traffic_light. */
export const CARRY_ON_UP_TO = 3;
export const WATCH_UP_TO = 5;
export const WORST = 10;

/**
 * What to do about pain in an exercise: a guide of a physiotherapy service (traffic_light), and our
 * own rule that what spreads down a leg means stop, whatever the score. A score that is none
 * counts as the worst.
 *
 * @example painAdvice({ score: 4, spreads: false }) // 'watch'
 * @example painAdvice({ score: 1, spreads: true }) // 'stop-now'
 */
export function painAdvice({ score, spreads }: PainAnswer): PainAdvice {
  if (spreads) return 'stop-now';
  if (score >= 0 && score <= CARRY_ON_UP_TO) return 'carry-on';
  return score > CARRY_ON_UP_TO && score <= WATCH_UP_TO ? 'watch' : 'stop';
}
