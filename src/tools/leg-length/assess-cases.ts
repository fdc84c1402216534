import { WORKED_EXAMPLE, type Case } from './cases.ts';
import type { LegLengthInput } from './input.ts';

/** An input of `assess`, and what one number of its result has to be. */
export interface AssessCase extends Case<LegLengthInput> {
  readonly field: 'tiltDegrees' | 'errorSdMm' | 'probabilityShorterSide';
}

/** What `shareOfReadingsAtLeast` needs: both in millimetres. */
export interface ReadingShareInput {
  readonly readingMm: number;
  readonly errorSdMm: number;
}

/** Tape readings that all agree: the left leg 900 mm, the right one longer by the difference. */
function tape(differenceMm: number, readingsPerLeg: number): LegLengthInput {
  const readings = (mm: number) => Array.from({ length: readingsPerLeg }, () => mm);
  return { method: 'tape', leftMm: readings(900), rightMm: readings(900 + differenceMm) };
}

const TAPE_SD = 'derived: our working values, the square root of 25 + 2 × 37.5 / readings';

/** Standard deviation of the error of a tape difference, mm, to 1 decimal. */
export const ERROR_SD_CASES: readonly AssessCase[] = [
  { name: 'tape, 1 reading a leg', field: 'errorSdMm', input: tape(9, 1), expected: 10, source: TAPE_SD },
  { name: 'tape, 2 readings a leg', field: 'errorSdMm', input: tape(9, 2), expected: 7.9, source: TAPE_SD },
  { name: 'tape, 3 readings a leg', field: 'errorSdMm', input: tape(9, 3), expected: 7.1, source: TAPE_SD },
  { name: 'tape, 5 readings a leg', field: 'errorSdMm', input: tape(9, 5), expected: 6.3, source: TAPE_SD },
];

const WHICH_LEG = 'derived: spread between people from knutson2005a, our working error';

/** Probability that the leg named as shorter is the shorter one, to 3 decimals. */
export const PROBABILITY_CASES: readonly AssessCase[] = [
  {
    name: 'tape, 9 mm, 1 reading a leg',
    field: 'probabilityShorterSide',
    input: tape(9, 1),
    expected: 0.69,
    source: WHICH_LEG,
  },
  {
    name: 'tape, 9 mm, 4 readings a leg',
    field: 'probabilityShorterSide',
    input: tape(9, 4),
    expected: 0.832,
    source: WHICH_LEG,
  },
  {
    name: 'blocks, 12 mm',
    field: 'probabilityShorterSide',
    input: { method: 'blocks', heightMm: 12, shorter: 'left' },
    expected: 0.831,
    source: WHICH_LEG,
  },
  {
    name: 'blocks, 18 mm',
    field: 'probabilityShorterSide',
    input: { method: 'blocks', heightMm: 18, shorter: 'left' },
    expected: 0.924,
    source: WHICH_LEG,
  },
  {
    name: 'known, 14 mm by X-ray or scan',
    field: 'probabilityShorterSide',
    input: { method: 'known', differenceMm: 14, shorter: 'left', measuredBy: 'image' },
    expected: 0.987,
    source: WHICH_LEG,
  },
  {
    name: 'known, 14 mm by hand',
    field: 'probabilityShorterSide',
    input: { method: 'known', differenceMm: 14, shorter: 'left', measuredBy: 'hand' },
    expected: 0.78,
    source: WHICH_LEG,
  },
];

/** The worked example as a reader gives it: tilt in degrees, to 2 decimals. */
export const ASSESSED_EXAMPLE: AssessCase = {
  name: 'the example, 10 mm, hips 170 mm apart',
  field: 'tiltDegrees',
  input: { method: 'known', shorter: 'left', ...WORKED_EXAMPLE.input },
  expected: WORKED_EXAMPLE.expected,
  source: WORKED_EXAMPLE.source,
};

const READINGS = 'derived: curve through knutson2005a, blurred by an error of 10 mm';

/** Share of adults whose reading would be at least this large, right to 0.01. */
export const READING_SHARE_CASES: readonly Case<ReadingShareInput>[] = [
  { name: 'at least 9 mm, error 10 mm', input: { readingMm: 9, errorSdMm: 10 }, expected: 0.45, source: READINGS },
  { name: 'at least 15 mm, error 10 mm', input: { readingMm: 15, errorSdMm: 10 }, expected: 0.21, source: READINGS },
  { name: 'at least 20 mm, error 10 mm', input: { readingMm: 20, errorSdMm: 10 }, expected: 0.095, source: READINGS },
];
