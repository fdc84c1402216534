import type { ShoeWearInput } from './input.ts';
import { isWorn } from './regions.ts';
import { SAFETY_RULES, type SafetyCode } from './safety-rules.ts';
import type { SafetyLevel, Sole } from './vocabulary.ts';

/** Something that wants help, care or an answer. */
export interface SafetyNote {
  readonly code: SafetyCode;
  readonly level: SafetyLevel;
}

const isWornAtToes = (sole: Sole): boolean =>
  Math.max(sole['toe-big'], sole['toe-small']) === 3 || (isWorn(sole['toe-big']) && isWorn(sole['toe-small']));

/** True when toe wear makes the checker ask. Kneeling answers for a scuffed edge, not for the marks. */
export function hasToeWear({ left, right, checks }: ShoeWearInput): boolean {
  const scuff = checks?.['toe-scuff'];
  return scuff === 'one' || scuff === 'both' || isWornAtToes(left) || isWornAtToes(right);
}

/**
 * Every row of `SAFETY_RULES` that holds, the most urgent first.
 *
 * @example safetyOf({ left: soleOf({ 'toe-big': 3 }), right: soleOf() }) // [{ code: 'toe-check', level: 'ask' }]
 */
export function safetyOf(input: ShoeWearInput): SafetyNote[] {
  const facts = { answers: input.safety ?? { signs: [], toe: [] }, hasToeWear: hasToeWear(input) };
  return SAFETY_RULES.filter(({ holds }) => holds(facts)).map(({ code, level }) => ({ code, level }));
}
