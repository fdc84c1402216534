import { useLayoutEffect, type MutableRef } from 'preact/hooks';
import type { Phase } from './clock.ts';
import type { Control } from './control.ts';
import { controlOf } from './keys.ts';

const FIELDS = 'input, select, textarea, [contenteditable]';
const PRESSED_BY_SPACE = 'button, a, summary, [role="button"]';

/** True when what has the focus has a use of its own for the key. */
const isTaken = (target: Element, key: string): boolean =>
  target.closest(FIELDS) !== null || (key === ' ' && target.closest(PRESSED_BY_SPACE) !== null);

/**
 * Space and arrows drive the clock while the focus is in the room, around it or nowhere. A field or a button
 * that has use for a key keeps it.
 */
export function useKeys(room: MutableRef<HTMLElement | null>, phase: Phase, onControl: (control: Control) => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      const control = controlOf(key, phase);
      const isOther = event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!control || isOther || !(target instanceof Element)) return;
      // A click beside a control gives the focus to what the room stands in.
      const isOurs = room.current?.contains(target) || target.contains(room.current);
      if (!isOurs || isTaken(target, key)) return;
      event.preventDefault();
      onControl(control);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [phase]);
}
