export * from './zones.ts';

/** What the marks of one sole come to. */
export const PATTERNS = ['none', 'usual-heel', 'inner', 'outer', 'toe-tip', 'forefoot', 'even', 'mixed'] as const;
export type Pattern = (typeof PATTERNS)[number];

/** How much a pattern may be taken to say. */
export const STRENGTHS = ['none', 'usual', 'weak-contested', 'weak', 'ask', 'no-inference'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What to do about the shoes, the least first. */
export const LIVES = ['keep', 'watch', 'plan', 'replace-now'] as const;
export type Life = (typeof LIVES)[number];

/** How soon a sign wants help, the most urgent first. `ask` is a question to the reader. */
export const SAFETY_LEVELS = ['emergency', 'same-day', 'gp-soon', 'note', 'ask'] as const;
export type SafetyLevel = (typeof SAFETY_LEVELS)[number];

/** Signs that the reader can say yes to before anything else. */
export const SIGNS = [
  'both-legs-weak',
  'saddle-numb',
  'bladder-bowel',
  'one-side-weak',
  'cold-foot',
  'diabetes-spreading',
  'diabetes-change',
  'toe-drag',
  'wound',
  'new-numb',
  'known-numb',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Questions that toe wear raises; a yes to any makes it a sign. */
export const TOE_QUESTIONS = ['new', 'tripping', 'weak'] as const;
export type ToeQuestion = (typeof TOE_QUESTIONS)[number];

/** Faults that end a shoe's life at sight. */
export const DAMAGES = ['hole', 'foam', 'parted', 'cracked'] as const;
export type Damage = (typeof DAMAGES)[number];

/** The home checks with their answers, the good one first. */
export const CHECKS = {
  'heel-counter': ['firm', 'soft'],
  twist: ['resists', 'easy'],
  bend: ['toes', 'middle'],
  lean: ['level', 'leans'],
  liner: ['smooth', 'creased'],
  'toe-scuff': ['none', 'one', 'both', 'kneeling'],
} as const;
export type Check = keyof typeof CHECKS;
export const CHECK_NAMES = Object.keys(CHECKS) as readonly Check[];
export type CheckAnswers = { readonly [Name in Check]?: (typeof CHECKS)[Name][number] };

export const SHOE_KINDS = ['walking', 'running', 'everyday', 'work', 'other'] as const;
export type ShoeKind = (typeof SHOE_KINDS)[number];

/** How the reader tells how far the shoes have gone. */
export const DISTANCE_WAYS = ['known', 'steps', 'minutes'] as const;
export type DistanceWay = (typeof DISTANCE_WAYS)[number];
