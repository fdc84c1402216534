import type { TiltInput } from './model.ts';

/** A named example whose expected value comes from outside the model. */
export interface Case<Input> {
  readonly name: string;
  readonly input: Input;
  readonly expected: number;
  /** Reference id, or how the expected value was derived. */
  readonly source: string;
}

const TABLE = 'derived: printed table of asin(difference / width)';

/** The example that stands on the tool page before the reader types anything. */
export const WORKED_EXAMPLE = {
  name: '10 mm over hips 170 mm apart',
  input: { differenceMm: 10, hipWidthMm: 170 },
  expected: 3.37,
  source: TABLE,
} as const satisfies Case<TiltInput>;

/** Pelvic tilt, degrees, to 2 decimals. */
export const TILT_CASES: readonly Case<TiltInput>[] = [
  WORKED_EXAMPLE,
  { name: 'level legs', input: { differenceMm: 0, hipWidthMm: 170 }, expected: 0, source: TABLE },
  { name: '5 mm, narrow hips', input: { differenceMm: 5, hipWidthMm: 155 }, expected: 1.85, source: TABLE },
  { name: '5 mm, wide hips', input: { differenceMm: 5, hipWidthMm: 190 }, expected: 1.51, source: TABLE },
  { name: '20 mm, usual hips', input: { differenceMm: 20, hipWidthMm: 170 }, expected: 6.76, source: TABLE },
  { name: '25 mm, narrow hips', input: { differenceMm: 25, hipWidthMm: 155 }, expected: 9.28, source: TABLE },
  { name: '30 mm, wide hips', input: { differenceMm: 30, hipWidthMm: 190 }, expected: 9.08, source: TABLE },
];

/** Hip-joint spacing from leg length, mm. */
export const WIDTH_CASES: readonly Case<number>[] = [
  { name: 'leg of 800 mm', input: 800, expected: 154, source: 'hara2016' },
  { name: 'leg of 850 mm', input: 850, expected: 162, source: 'hara2016' },
  { name: 'leg of 900 mm', input: 900, expected: 171, source: 'hara2016' },
  { name: 'leg of 950 mm', input: 950, expected: 179, source: 'hara2016' },
];

/** Share of adults with at least this difference, to 4 decimals. */
export const SHARE_CASES: readonly Case<number>[] = [
  { name: 'at least 5 mm', input: 5, expected: 0.4141, source: 'derived: gamma law through knutson2005a' },
  { name: 'at least 10 mm', input: 10, expected: 0.1188, source: 'derived: gamma law through knutson2005a' },
  { name: 'at least 15 mm', input: 15, expected: 0.0308, source: 'derived: gamma law through knutson2005a' },
  { name: 'at least 20 mm', input: 20, expected: 0.0076, source: 'derived: gamma law through knutson2005a' },
];
