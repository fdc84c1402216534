import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A number in a sentence, if that is what an event is about. */
const numberAt = (target: EventTarget | null) => (target instanceof HTMLInputElement && target.role === 'spinbutton' ? target : undefined);

/**
 * Keeps the focus and the text of a number in a sentence while the sentence's own script comes, which puts another field
 * in its place.
 *
 * @param room holds the sentence
 * @param hasCome true once the script has
 * @returns what the element around the sentence is to listen to, and what drops the text once the number was set elsewhere
 */
export function useEarlyText(room: RefObject<HTMLElement>, hasCome: boolean) {
  /** Undefined without the focus, empty before anything is typed. */
  const typed = useRef<string>();
  useLayoutEffect(() => {
    const field = room.current?.querySelector<HTMLInputElement>('[role=spinbutton]');
    const text = typed.current;
    if (!hasCome || text === undefined || !field) return;
    field.focus();
    if (text === '') return field.select();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, [hasCome]);
  return {
    onFocusIn: ({ target }: FocusEvent): void => {
      typed.current = numberAt(target) && '';
    },
    onInput: ({ target }: Event): void => {
      const field = numberAt(target);
      if (field) typed.current = field.value;
    },
    drop: (): void => {
      if (typed.current) typed.current = '';
    },
  };
}
