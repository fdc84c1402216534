import {
  ASSESSED_EXAMPLE,
  ERROR_SD_CASES,
  PROBABILITY_CASES,
  READING_SHARE_CASES,
  type AssessCase,
} from './assess-cases.ts';
import { SHARE_CASES, TILT_CASES, WIDTH_CASES, type Case } from './cases.ts';
import { assess, hipWidthFromLegLength, pelvicTilt, shareOfAdultsAtLeast, shareOfReadingsAtLeast } from './model.ts';

/** A reference case that can be run wherever the model runs. */
export interface RunnableCase {
  /** What is worked out, in which unit, and from what. */
  readonly name: string;
  /** Reference id, or how the expected value was derived. */
  readonly source: string;
  readonly expected: number;
  /** Largest distance from `expected` at which the case still holds: half of its last decimal, where it is rounded. */
  readonly tolerance: number;
  /** What the model makes of the case, now. */
  readonly actual: () => number;
}

function runnable<Input>(
  what: string,
  cases: readonly Case<Input>[],
  tolerance: number,
  model: (input: Input) => number,
): RunnableCase[] {
  return cases.map(({ name, source, expected, input }) => ({
    name: `${what}: ${name}`,
    source,
    expected,
    tolerance,
    actual: () => model(input),
  }));
}

function assessed(what: string, cases: readonly AssessCase[], tolerance: number): RunnableCase[] {
  return cases.flatMap((one) => runnable(what, [one], tolerance, (input) => {
    const result = assess(input);
    return result.ok ? result[one.field] : NaN;
  }));
}

/** Every reference case of the leg-length model, in the order in which a reader meets the numbers. */
export const ALL_CASES: readonly RunnableCase[] = [
  ...runnable('Tilt in degrees', TILT_CASES, 0.005, pelvicTilt),
  ...assessed('Tilt in degrees, whole calculator', [ASSESSED_EXAMPLE], 0.005),
  ...runnable('Hip-joint spacing in mm', WIDTH_CASES, 0.5, hipWidthFromLegLength),
  ...assessed('Measuring error (SD) in mm', ERROR_SD_CASES, 0.05),
  ...assessed('Probability that the shorter leg is named', PROBABILITY_CASES, 0.0005),
  ...runnable('Share of adults, on X-ray', SHARE_CASES, 0.00005, shareOfAdultsAtLeast),
  ...runnable('Share of adults, by reading', READING_SHARE_CASES, 0.01, ({ readingMm, errorSdMm }) =>
    shareOfReadingsAtLeast(readingMm, errorSdMm)),
];
