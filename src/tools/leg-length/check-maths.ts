import { ALL_CASES } from './all-cases.ts';

/** A reference case with what the model made of it just now. */
export interface CheckedCase {
  readonly name: string;
  readonly source: string;
  readonly expected: number;
  readonly actual: number;
  readonly passes: boolean;
}

/** Runs every reference case. */
export function checkMaths(): CheckedCase[] {
  return ALL_CASES.map(({ name, source, expected, tolerance, actual }) => {
    const value = actual();
    return {
      name,
      source,
      expected,
      actual: Number(value.toPrecision(4)),
      passes: Math.abs(value - expected) <= tolerance,
    };
  });
}
