import { useId } from 'preact/hooks';
import { UnitChoice } from './UnitChoice.tsx';
import type { Unit } from './units.ts';

interface Props {
  readonly label: string;
  /** Name of the input; that of the unit is the same with `-unit` behind it. */
  readonly name: string;
  /** How far one press of a stepper goes, in words. */
  readonly step: string;
  readonly text: string;
  readonly unit: Unit;
  /** What is wrong with the text, in words; absent when it can be used. */
  readonly fault: string | undefined;
  readonly onText: (text: string) => void;
  readonly onUnit: (unit: Unit) => void;
  /** Called with -1 or 1. */
  readonly onStep: (direction: -1 | 1) => void;
}

/** A length with its unit, two steppers and, when the text cannot be used, the way out. */
export function LengthField({ label, name, step, text, unit, fault, onText, onUnit, onStep }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-row">
        <button type="button" aria-label={`${step} less`} onClick={() => onStep(-1)}>
          −
        </button>
        <input
          id={id}
          name={name}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <button type="button" aria-label={`${step} more`} onClick={() => onStep(1)}>
          +
        </button>
        <UnitChoice name={name} unit={unit} onUnit={onUnit} />
      </div>
      <p class="fault" id={`${id}-fault`}>
        {fault}
      </p>
    </div>
  );
}
