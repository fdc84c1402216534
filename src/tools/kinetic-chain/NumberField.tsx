import { useId, useRef } from 'preact/hooks';
import { LIMITS, type Adjustable } from './limits.ts';
import { readNumber, type NumberFault } from './read-number.ts';
import { useTypedNumber } from './use-typed-number.browser.ts';

/** What is wrong with a number, in words; absent until they have been fetched. */
export type TellFault = ((name: Adjustable, fault: NumberFault) => string) | undefined;

interface Props {
  readonly name: Adjustable;
  readonly label: string;
  /** The label in short, as it is seen: part of `label`. */
  readonly short: string;
  readonly value: number;
  readonly unit: '°' | ' mm';
  /** The value with its meaning, as a screen reader says it while the slider moves. */
  readonly said: string;
  /** What stands at the lower and at the upper end of the slider. */
  readonly ends: readonly [string, string];
  readonly tell: TellFault;
  readonly onValue: (value: number) => void;
}

/** A number on a slider, with a field to type it. */
export function NumberField({ name, label, short, value, unit, said, ends, tell, onValue }: Props) {
  const id = useId();
  const { text, fault, onText, onLeave } = useTypedNumber(value, (typed) => readNumber(name, typed), onValue);
  const { min, max, step } = LIMITS[name];
  const before = useRef(value);
  return (
    <div class="number">
      <p class="ends">
        <span>{ends[0]}</span>
        <label for={id}>{short}</label>
        <span>{ends[1]}</span>
      </p>
      <input
        id={id}
        name={name}
        type="range"
        aria-label={label}
        aria-valuetext={said}
        {...{ min, max, step }}
        value={String(value)}
        onInput={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
        onPointerDown={() => (before.current = value)}
        // The touch began on the slider and became a scroll of the page.
        onPointerCancel={({ currentTarget }) => currentTarget.valueAsNumber !== before.current && onValue(before.current)}
      />
      <span class="typed">
        <input
          name={`${name}-typed`}
          type="text"
          inputMode={min < 0 ? undefined : 'numeric'}
          autocomplete="off"
          aria-label={`${label}, ${unit === '°' ? 'degrees' : 'mm'}`}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={`${id}-fault`}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onBlur={onLeave}
        />
        {unit}
      </span>
      <p class="fault" id={`${id}-fault`} role="status">
        {fault && tell?.(name, fault)}
      </p>
    </div>
  );
}
