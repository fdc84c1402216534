import { ASYMMETRY_CASES, DISTANCE_CASES, LIFE_CASES, PATTERN_CASES, SAFETY_CASES } from './cases.ts';
import { assess, soleOf, type Result, type ShoeWearInput } from './model.ts';

/** A reference case with what the model made of it just now. Distances are to the nearest whole. */
export interface CheckedCase {
  readonly name: string;
  readonly source: string;
  readonly expected: string;
  readonly actual: string;
  readonly passes: boolean;
}

interface CaseToRun {
  readonly name: string;
  readonly source: string;
  readonly input: ShoeWearInput;
  readonly expected: string;
  readonly read: (result: Result) => string;
}

const NOTHING = 'nothing';
const listed = (codes: readonly string[]) => codes.join(', ') || NOTHING;
const verdict = ({ life, reasons }: Pick<Result, 'life' | 'reasons'>) => `${life}: ${listed(reasons)}`;
const whole = (value: number | undefined) => (value === undefined ? NOTHING : value.toFixed(0));

const CASES: readonly CaseToRun[] = [
  ...PATTERN_CASES.flatMap(({ name, marks, expected, source }) =>
    (['left', 'right'] as const).map((side) => ({
      name: `Pattern, ${side} shoe: ${name}`,
      source,
      input: { left: soleOf(), right: soleOf(), [side]: soleOf(marks) },
      expected,
      read: (result: Result) => result[side].pattern,
    }))),
  ...LIFE_CASES.map((one) => ({ ...one, name: `Shoe life: ${one.name}`, expected: verdict(one.expected), read: verdict })),
  ...DISTANCE_CASES.map(({ name, source, input, expected, field }) => ({
    name: `Distance: ${name}`,
    source,
    input: { left: soleOf(), right: soleOf(), use: input },
    expected: whole(expected),
    read: (result: Result) => whole(result[field]),
  })),
  ...ASYMMETRY_CASES.map((one) => ({ ...one, name: `Left and right: ${one.name}`, read: ({ asymmetry }: Result) => asymmetry.side })),
  ...SAFETY_CASES.map((one) => ({
    ...one,
    name: `Safety: ${one.name}`,
    expected: listed(one.expected),
    read: ({ safety }: Result) => listed(safety.map(({ code }) => code)),
  })),
];

/** Runs every reference case. */
export function checkMaths(): CheckedCase[] {
  return CASES.map(({ name, source, input, expected, read }) => {
    const result = assess(input);
    const actual = result.ok ? read(result) : 'refused';
    return { name, source, expected, actual, passes: actual === expected };
  });
}
