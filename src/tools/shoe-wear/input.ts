import type { CheckAnswers, Damage, ShoeKind, Sign, Sole, ToeQuestion } from './vocabulary.ts';

/** How far the shoes have gone. `daysPerWeek` from 0 to 7. */
export type Distance =
  | { readonly by: 'known'; readonly km: number }
  | { readonly by: 'steps'; readonly stepsPerDay: number; readonly stepsPerMile?: number }
  | { readonly by: 'minutes'; readonly minutesPerDay: number; readonly kmPerHour?: number };

export interface Use {
  readonly kind?: ShoeKind;
  readonly ageMonths?: number;
  readonly daysPerWeek?: number;
  readonly distance?: Distance;
}

/** The largest smooth patch, mm: across at its widest and, where measured, the other way. */
export interface Patch {
  readonly widestMm: number;
  readonly otherWayMm?: number;
}

export interface HomeChecks extends CheckAnswers {
  readonly damage?: readonly Damage[];
  readonly patch?: Patch;
}

export interface SafetyAnswers {
  readonly signs: readonly Sign[];
  readonly toe: readonly ToeQuestion[];
  /** Under 18: feet still grow, so no pattern is read. */
  readonly isUnder18?: boolean;
}

/** What the checker reads. Everything but the soles is optional. */
export interface ShoeWearInput {
  readonly left: Sole;
  readonly right: Sole;
  readonly safety?: SafetyAnswers;
  readonly checks?: HomeChecks;
  readonly use?: Use;
}

/** What each number may be; a value outside is a fault, never cut off in silence. */
export const LIMITS = {
  ageMonths: { min: 0, max: 240 },
  daysPerWeek: { min: 0, max: 7 },
  km: { min: 0, max: 20_000 },
  stepsPerDay: { min: 0, max: 100_000 },
  stepsPerMile: { min: 800, max: 4_000 },
  minutesPerDay: { min: 0, max: 1_440 },
  kmPerHour: { min: 1, max: 25 },
  patchMm: { min: 0, max: 120 },
} as const satisfies Record<string, { min: number; max: number }>;

export type LimitedNumber = keyof typeof LIMITS;

