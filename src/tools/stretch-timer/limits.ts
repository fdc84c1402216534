/** Smallest and largest value of each number of a routine; whole numbers. Our working limits. */
export const LIMITS = {
  holdSeconds: { min: 1, max: 300 },
  count: { min: 1, max: 50 },
  repeats: { min: 1, max: 20 },
  restSeconds: { min: 0, max: 120 },
  readySeconds: { min: 0, max: 60 },
  changeSeconds: { min: 0, max: 60 },
} as const;

/** Numbers that a reader can set. */
export type NumberName = keyof typeof LIMITS;

/** Numbers of one line of a routine. */
export const ITEM_NUMBERS = ['holdSeconds', 'count', 'repeats', 'restSeconds'] as const satisfies readonly NumberName[];

/** A number of one line. */
export type ItemNumber = (typeof ITEM_NUMBERS)[number];

/** Most lines of a routine. */
export const MOST_ITEMS = 30;

/** Most characters of a routine's name. */
export const LONGEST_NAME = 60;

/** A routine that takes longer is refused, ms: two hours. */
export const LONGEST_ROUTINE_MS = 7_200_000;

/** A step is never lengthened beyond this, ms: one hour. */
export const LONGEST_STEP_MS = 3_600_000;
