import { useId } from 'preact/hooks';
import { withReading } from './edit-readings.ts';
import type { FieldsProps } from './fields-props.ts';
import type { ReadingTexts } from './fields.ts';

interface Props {
  readonly side: 'left' | 'right';
  readonly readings: ReadingTexts;
  readonly faults: FieldsProps['faults'];
  readonly onReadings: (readings: ReadingTexts) => void;
}

const NAMES = { left: 'Left leg', right: 'Right leg' } as const;

/** The tape readings of one leg, side by side; what is wrong with each, in words. */
export function ReadingsField({ side, readings, faults, onReadings }: Props) {
  const id = useId();
  const { texts } = readings;
  const told = texts.map((_, place) => faults[`${side}-${place}`] ?? faults[side] ?? faults['difference']);
  return (
    <div class="field">
      <p class="label">{NAMES[side]}</p>
      <div class="field-row">
        {texts.map((text, place) => (
          <input
            key={place}
            name={`${side}-${place}`}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-label={`${NAMES[side]}, reading ${place + 1}`}
            aria-invalid={told[place] ? 'true' : undefined}
            aria-describedby={told[place] ? `${id}-${place}` : undefined}
            value={text}
            onInput={({ currentTarget }) => onReadings(withReading(readings, place, currentTarget.value))}
          />
        ))}
      </div>
      {told.map((fault, place) => (
        <p key={place} class="fault" id={`${id}-${place}`}>
          {fault}
        </p>
      ))}
    </div>
  );
}
