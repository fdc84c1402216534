import type { Fields } from './fields.ts';

/** What every view of fields is given. */
export interface FieldsProps {
  readonly fields: Fields;
  /** What is wrong with a field, in words, by its name. */
  readonly faults: Readonly<Record<string, string>>;
  readonly onFields: (fields: Fields) => void;
}
