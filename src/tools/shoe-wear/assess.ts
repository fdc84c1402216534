import { asymmetryOf, UNCOMPARED, type Asymmetry } from './asymmetry.ts';
import { travelled, type Travelled } from './distance.ts';
import type { ShoeWearInput } from './input.ts';
import { lifeOf, type Verdict } from './life.ts';
import { readSole, UNREAD, type Reading } from './pattern.ts';
import { safetyOf, type SafetyNote } from './safety.ts';
import { inputFaults, type InputFault } from './validate.ts';

/** What a usable input comes to. */
export interface Result extends Verdict, Travelled {
  readonly ok: true;
  /** The most urgent first. */
  readonly safety: readonly SafetyNote[];
  readonly left: Reading;
  readonly right: Reading;
  readonly asymmetry: Asymmetry;
}

export type Assessment = Result | { readonly ok: false; readonly errors: readonly InputFault[] };

/**
 * What the marks on a pair of shoes, the home checks and their use come to.
 *
 * @param input see `ShoeWearInput` for its parts, and `LIMITS` for the ranges of its numbers
 * @returns a result, or every field that cannot be used; never throws, never NaN
 * @example assess({ left: soleOf({ 'heel-outer': 2 }), right: soleOf({ 'heel-outer': 2 }) })
 * // life 'watch' by 'zone-clear', both soles 'usual-heel', asymmetry 'none'
 */
export function assess(input: ShoeWearInput): Assessment {
  const errors = inputFaults(input);
  if (errors.length > 0) return { ok: false, errors };
  const { left, right, checks = {}, use = {} } = input;
  const distance = travelled(use);
  const isRead = input.safety?.isUnder18 !== true;
  return {
    ok: true,
    safety: safetyOf(input),
    ...lifeOf({ soles: [left, right], checks, use, distanceKm: distance.distanceKm }),
    ...distance,
    left: isRead ? readSole(left) : UNREAD,
    right: isRead ? readSole(right) : UNREAD,
    asymmetry: isRead ? asymmetryOf(left, right) : UNCOMPARED,
  };
}
