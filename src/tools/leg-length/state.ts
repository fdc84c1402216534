import { readFields, type FieldFaults, type Fields, type Reading } from './fields.ts';

/** What the calculator shows. */
export interface State {
  readonly fields: Fields;
  /** Fields that cannot be used; while there is one, `reading` is the last good one. */
  readonly faults: FieldFaults;
  readonly reading: Reading;
  /** True until the reader changes anything. */
  readonly isExample: boolean;
}

/** The state before the reader touches anything. @throws Error when the example itself has a fault */
export function start(example: Fields): State {
  const read = readFields(example);
  if (!read.ok) throw new Error(`The example has faults: ${JSON.stringify(read.faults)}`);
  return { fields: example, faults: {}, reading: read.reading, isExample: true };
}

/** The state after a change: bad input keeps the last good reading. */
export function change(state: State, fields: Fields): State {
  const read = readFields(fields);
  return read.ok
    ? { fields, faults: {}, reading: read.reading, isExample: false }
    : { ...state, fields, faults: read.faults };
}
