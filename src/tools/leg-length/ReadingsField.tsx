import { useId } from 'preact/hooks';
import { UnitChoice } from '../shared/UnitChoice.tsx';
import { readingsInUnit, withReading } from './edit-readings.ts';
import type { ReadingTexts } from './fields.ts';
import type { Faults } from './read-fields.ts';
import { faultSentence } from './words.ts';

interface Props {
  readonly side: 'left' | 'right';
  readonly readings: ReadingTexts;
  readonly faults: Faults;
  readonly onReadings: (readings: ReadingTexts) => void;
}

const NAMES = { left: 'Left leg', right: 'Right leg' } as const;

/** The tape readings of one leg, side by side, with their unit. */
export function ReadingsField({ side, readings, faults, onReadings }: Props) {
  const id = useId();
  const { texts, unit } = readings;
  const places = texts.map((_, place) => `${side}-${place}`);
  const field = [...places, side, 'difference'].find((name) => faults[name]);
  const code = field === undefined ? undefined : faults[field];
  return (
    <div class="field">
      <p class="label">{NAMES[side]}</p>
      <div class="field-row">
        {texts.map((text, place) => {
          const isWrong = faults[side] ?? faults['difference'] ?? faults[`${side}-${place}`];
          return (
            <input
              key={place}
              name={`${side}-${place}`}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              aria-label={`${NAMES[side]}, reading ${place + 1}`}
              aria-invalid={isWrong ? 'true' : undefined}
              aria-describedby={isWrong ? `${id}-fault` : undefined}
              value={text}
              onInput={({ currentTarget }) => onReadings(withReading(readings, place, currentTarget.value))}
            />
          );
        })}
        <UnitChoice name={side} unit={unit} onUnit={(next) => onReadings(readingsInUnit(readings, next))} />
      </div>
      <p class="fault" id={`${id}-fault`}>
        {code && faultSentence(field ?? side, code, unit)}
      </p>
    </div>
  );
}
