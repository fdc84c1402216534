import { useState } from 'preact/hooks';
import type { NumberFault, ReadNumber } from './read-number.ts';

interface Typed {
  readonly text: string;
  /** The value that the text was typed over. */
  readonly over: number;
}

/**
 * The text of a field that holds a number. What is typed stays as it is typed; what cannot be used stays with its fault
 * until it is mended or the number is set elsewhere.
 *
 * @param read what the text stands for
 * @param onValue called with each number that can be used
 */
export function useTypedNumber(value: number, read: (text: string) => ReadNumber, onValue: (value: number) => void) {
  const [typed, type] = useState<Typed>();
  const parsed = typed && read(typed.text);
  const isTyped = typed && parsed && (typed.over === value || (parsed.ok && parsed.value === value));
  // A number that was set elsewhere ends what was typed: without this, it came back with the number that it was typed over.
  if (typed && !isTyped) type(undefined);
  const fault: NumberFault | undefined = isTyped && !parsed.ok ? parsed.fault : undefined;
  return {
    text: isTyped ? typed.text : String(value),
    fault,
    onText: (text: string): void => {
      type({ text, over: value });
      const next = read(text);
      if (next.ok) onValue(next.value);
    },
    /** To be called when the reader leaves the field: '7.' and '007' become 7. */
    onLeave: (): void => {
      if (!fault) type(undefined);
    },
  };
}
