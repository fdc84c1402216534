import { useEffect, useId, useState } from 'preact/hooks';
import { numberLabel } from './builder-words.ts';
import type { Plan } from './dose.ts';
import { numberSentence } from './fault-words.ts';
import type { NumberName } from './limits.ts';
import { typedNumber } from './typed-number.ts';

interface Props {
  readonly name: NumberName;
  /** Whether the exercise is held or counted, which changes the label. */
  readonly kind?: Plan['kind'];
  readonly value: number;
  readonly onValue: (value: number) => void;
}

/** A whole number of a routine. What cannot be used is told beside it, and the last good number stays. */
export function NumberField({ name, kind, value, onValue }: Props) {
  const id = useId();
  const [text, type] = useState(String(value));
  useEffect(() => type(String(value)), [value]);
  const typed = typedNumber(name, text);
  const onInput = (next: string) => {
    type(next);
    const read = typedNumber(name, next);
    if (read.ok) onValue(read.value);
  };
  return (
    <div class="number">
      <label for={id}>{numberLabel(name, kind)}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={text}
        aria-invalid={typed.ok ? undefined : 'true'}
        aria-describedby={typed.ok ? undefined : `${id}-fault`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p class="fault" id={`${id}-fault`} aria-live="polite">
        {!typed.ok && `${numberSentence(name, typed.code)} It is still ${value}.`}
      </p>
    </div>
  );
}
