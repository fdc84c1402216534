import type { Result } from './assess.ts';
import { EXAMPLE_FIELDS, type Fields } from './fields.ts';
import { readFields, type Faults } from './read-fields.ts';

/** What the calculator shows. */
export interface State {
  readonly fields: Fields;
  /** Fields that cannot be used. */
  readonly faults: Faults;
  /** The last good result, and the fields that it was read from. */
  readonly result: Result;
  readonly readFrom: Fields;
  /** True while the fields as they stand have no result. */
  readonly isOld: boolean;
  /** True while the result is the worked example, which no reader has made their own. */
  readonly isExample: boolean;
  /** True once a known difference of the reader's has stood in its fields. */
  readonly isOwn: boolean;
  /** Parts of a link that could not be used. */
  readonly unusable: readonly string[];
}

/** New fields, typed or from a link. */
export interface Change {
  readonly fields: Fields;
  readonly unusable?: readonly string[];
}

/** The state before the reader touches anything. @throws Error when the example itself has a fault */
export function start(example: Fields): State {
  const read = readFields(example);
  if (!read.ok) throw new Error(`The example has faults: ${JSON.stringify(read.faults)}`);
  return { fields: example, faults: {}, result: read.result, readFrom: example, isOld: false, isExample: true, isOwn: false, unusable: [] };
}

/** Nobody is told off for fields of a method that they have only just opened. */
function toldFaults(faults: Faults, isNewMethod: boolean): Faults {
  return isNewMethod ? Object.fromEntries(Object.entries(faults).filter(([, code]) => code !== 'missing')) : faults;
}

const KNOWN = ['difference', 'shorter', 'measuredBy', 'hipWidth', 'leg'] as const satisfies readonly (keyof Fields)[];

const differsFromExample = (fields: Fields): boolean =>
  KNOWN.some((field) => JSON.stringify(fields[field]) !== JSON.stringify(EXAMPLE_FIELDS[field]));

/** The state after a change: bad input keeps the last good result. */
export function change(state: State, { fields, unusable }: Change): State {
  // Who follows a whole link to 10 mm means 10 mm.
  const isOwn = state.isOwn || unusable?.length === 0 || differsFromExample(fields);
  const said = { fields, isOwn, unusable: unusable ?? [] };
  const read = readFields(fields);
  if (read.ok) {
    const isExample = fields.method === 'known' && !isOwn;
    return { ...said, faults: {}, result: read.result, readFrom: fields, isOld: false, isExample };
  }
  const isNewMethod = state.readFrom.method !== fields.method;
  return { ...state, ...said, faults: toldFaults(read.faults, isNewMethod), isOld: true };
}

/** The state after changes, in their order; with none before it, they follow the example. */
export function answerTo(before: State | undefined, changes: readonly Change[]): State {
  return changes.reduce(change, before ?? start(EXAMPLE_FIELDS));
}
