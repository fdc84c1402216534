import type { Result } from './assess.ts';
import { BLANK_FIELDS, NUMBER_FIELDS, type Fields, type NumberField } from './fields.ts';
import type { ShoeWearInput } from './input.ts';
import { unitOf } from './number-fields.ts';
import { readFields, type Faults } from './read-fields.ts';

/** What has been read of the form. */
export interface State {
  /** The form as it stands. */
  readonly fields: Fields;
  /** Numbers that cannot be used. */
  readonly faults: Faults;
  /** The last good input, and the fields that it was read from: those of the form, but each number with a fault as it was before. */
  readonly input: ShoeWearInput;
  readonly readFrom: Fields;
  /** Parts of a link that could not be used. */
  readonly unusable: readonly string[];
}

/** What the checker shows: the form as it was read, and what that comes to. */
export interface Shown extends State {
  readonly result: Result;
}

/** New fields, from the form or from a link. */
export interface Change {
  readonly fields: Fields;
  readonly unusable?: readonly string[];
}

/** The state before the reader touches anything. */
export const START: State = {
  fields: BLANK_FIELDS,
  faults: {},
  input: readFields(BLANK_FIELDS).input,
  readFrom: BLANK_FIELDS,
  unusable: [],
};

/** The fields with each number that has a fault as it was before, in the unit of that time. */
function mended(fields: Fields, faults: Faults, before: Fields): Fields {
  const isPatchOff = faults.patch !== undefined || faults['patch-other-way'] !== undefined;
  const units = {
    patchUnit: (isPatchOff ? before : fields).patchUnit,
    distanceUnit: (faults.distance ? before : fields).distanceUnit,
  };
  const isOld = (name: NumberField) => faults[name] !== undefined || unitOf(units, name) !== unitOf(fields, name);
  const numbers = NUMBER_FIELDS.map((name) => [name, (isOld(name) ? before : fields).numbers[name]]);
  return { ...fields, ...units, numbers: Object.fromEntries(numbers) as Fields['numbers'] };
}

/** The state after a change: a number that cannot be used stays in its field, its last good value in the input. */
export function change(state: State, { fields, unusable = [] }: Change): State {
  const read = readFields(fields);
  if (read.ok) return { fields, faults: {}, input: read.input, readFrom: fields, unusable };
  const readFrom = mended(fields, read.faults, state.readFrom);
  return { fields, faults: read.faults, input: readFields(readFrom).input, readFrom, unusable };
}
