import { LengthField } from '../shared/LengthField.tsx';
import { lengthInUnit, stepped, withLength } from './edit-fields.ts';
import type { LengthName } from './fields.ts';
import type { FieldsProps } from './fields-props.ts';

const LABELS = {
  difference: 'Difference',
  height: 'Block height',
  hipWidth: 'Hip-joint spacing',
  leg: 'Leg length',
} as const satisfies Record<LengthName, string>;
const STEP_MM = { difference: 1, height: 1, hipWidth: 5, leg: 10 } as const satisfies Record<LengthName, number>;

/** A field of the calculator that holds one length. */
export function OneLength({ name, fields, faults, onFields }: FieldsProps & { readonly name: LengthName }) {
  const length = fields[name];
  return (
    <LengthField
      label={LABELS[name]}
      name={name}
      step={`${STEP_MM[name]} mm`}
      {...length}
      fault={faults[name]}
      onText={(text) => onFields(withLength(fields, name, { ...length, text }))}
      onUnit={(unit) => onFields({ ...fields, [name]: lengthInUnit(length, unit) })}
      onStep={(direction) => onFields(withLength(fields, name, stepped(name, length, direction * STEP_MM[name])))}
    />
  );
}
