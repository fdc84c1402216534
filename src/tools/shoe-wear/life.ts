import { LIFE_RULES, type Reason, type WornPair } from './life-rules.ts';
import type { Life } from './vocabulary.ts';

/** What to do about a pair, and every reason, the gravest first. */
export interface Verdict {
  readonly life: Life;
  readonly reasons: readonly Reason[];
}

/**
 * The life of a pair: the gravest level of any row of `LIFE_RULES` that holds, for either shoe.
 *
 * @example lifeOf({ soles: [soleOf({ 'toe-big': 2 }), soleOf()], checks: { damage: ['hole'] }, use: {}, distanceKm: undefined })
 * // { life: 'replace-now', reasons: ['hole', 'zone-clear'] }
 */
export function lifeOf(pair: WornPair): Verdict {
  const found = LIFE_RULES.filter(({ holds }) => holds(pair));
  return { life: found[0]?.level ?? 'keep', reasons: found.map(({ code }) => code) };
}
