import { SAFETY_RULES } from './safety-rules.ts';
import { SIGNS, type SafetyLevel, type Sign } from './vocabulary.ts';

/** How urgent each sign is, as the table of safety has it. */
export const SIGN_LEVELS: Readonly<Partial<Record<Sign, SafetyLevel>>> = Object.fromEntries(
  SAFETY_RULES.flatMap(({ code, level }) => SIGNS.filter((sign) => sign === code).map((sign) => [sign, level])),
);
