import { UnitChoice } from '../shared/UnitChoice.tsx';
import { readingsInUnit, withOneMoreReading } from './edit-readings.ts';
import type { FieldsProps } from './fields-props.ts';
import { MOST_READINGS } from './input.ts';
import { ReadingsField } from './ReadingsField.tsx';

/** The tape readings of both legs, two a leg to begin with, in one unit. */
export function TapeFields({ fields, faults, onFields }: FieldsProps) {
  const { left, right } = fields;
  return (
    <>
      <ReadingsField side="left" readings={left} faults={faults} onReadings={(readings) => onFields({ ...fields, left: readings })} />
      <ReadingsField side="right" readings={right} faults={faults} onReadings={(readings) => onFields({ ...fields, right: readings })} />
      <UnitChoice
        name="tape"
        unit={left.unit}
        onUnit={(unit) => onFields({ ...fields, left: readingsInUnit(left, unit), right: readingsInUnit(right, unit) })}
      />
    </>
  );
}

/** Makes room for one more reading of each leg, up to five. */
export function AddReading({ fields, onFields }: FieldsProps) {
  const isFull = Math.min(fields.left.texts.length, fields.right.texts.length) >= MOST_READINGS;
  return (
    <button type="button" disabled={isFull} onClick={() => onFields(withOneMoreReading(fields))}>
      Add a reading
    </button>
  );
}
