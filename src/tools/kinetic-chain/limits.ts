/** What of a state is a number that readers drag or type. */
export type Adjustable = 'wedgeDegrees' | 'liftMm';

/** Smallest and largest value and the step between two: degrees and mm. Our working limits. */
export const LIMITS = {
  wedgeDegrees: { min: -15, max: 20, step: 0.5 },
  liftMm: { min: 0, max: 30, step: 1 },
} as const satisfies Record<Adjustable, { readonly min: number; readonly max: number; readonly step: number }>;
