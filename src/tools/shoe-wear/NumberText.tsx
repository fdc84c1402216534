import { UNIT_NAMES as LENGTH_NAMES } from '../shared/units.ts';
import type { NumberField } from './fields.ts';
import type { NumberUnit } from './number-fields.ts';

const UNIT_NAMES = { ...LENGTH_NAMES, km: 'km', mi: 'miles' } as const satisfies Record<NumberUnit, string>;

interface Props {
  readonly name: NumberField;
  readonly label: string;
  readonly usual?: string;
  /** Units to choose from, with the name of that choice. */
  readonly units?: readonly NumberUnit[];
  readonly unitName?: string;
}

/** A field for a number. The form keeps its text; what is wrong with it is written below. */
export function NumberText({ name, label, usual, units, unitName }: Props) {
  return (
    <div class="field">
      <label>
        {label} <input type="text" inputMode="decimal" name={name} defaultValue={usual} />
      </label>
      {units && (
        <select name={unitName} aria-label="Unit">
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {UNIT_NAMES[unit]}
            </option>
          ))}
        </select>
      )}
      <p class="fault" data-fault={name} />
    </div>
  );
}
