import type { Fields } from './fields.ts';
import type { Faults } from './read-fields.ts';

/** What every view of fields is given. */
export interface FieldsProps {
  readonly fields: Fields;
  readonly faults: Faults;
  readonly onFields: (fields: Fields) => void;
}
