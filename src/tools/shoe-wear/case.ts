import type { ShoeWearInput } from './input.ts';
import { soleOf } from './sole.ts';
import type { Sole } from './vocabulary.ts';

/** A named example whose expected value was set down outside the model. */
export interface Case<Input, Expected> {
  readonly name: string;
  readonly input: Input;
  readonly expected: Expected;
  /** Reference id, the row of our tables, or how the value was derived. */
  readonly source: string;
}

/** Two soles with these marks on the left one, and whatever else is told. */
export function leftMarked(marks: Partial<Sole>, rest: Omit<ShoeWearInput, 'left' | 'right'> = {}): ShoeWearInput {
  return { left: soleOf(marks), right: soleOf(), ...rest };
}
