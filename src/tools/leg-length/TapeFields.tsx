import { withOneMoreReading } from './edit-readings.ts';
import { MOST_READINGS } from './input.ts';
import type { FieldsProps } from './fields-props.ts';
import { ReadingsField } from './ReadingsField.tsx';

const SIDES = ['left', 'right'] as const;

/** The tape readings of both legs: two a leg to begin with, up to five. */
export function TapeFields({ fields, faults, onFields }: FieldsProps) {
  const isFull = SIDES.every((side) => fields[side].texts.length >= MOST_READINGS);
  return (
    <>
      {SIDES.map((side) => (
        <ReadingsField
          key={side}
          side={side}
          readings={fields[side]}
          faults={faults}
          onReadings={(readings) => onFields({ ...fields, [side]: readings })}
        />
      ))}
      {!isFull && (
        <button type="button" class="button" onClick={() => onFields(withOneMoreReading(fields))}>
          Add a reading
        </button>
      )}
    </>
  );
}
