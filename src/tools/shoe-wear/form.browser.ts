type Control = HTMLInputElement | HTMLSelectElement;

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

/** Names of lists end in brackets, so that it is no slip that several boxes share one. */
const nameOf = ({ name }: Control): string => name.replace('[]', '');

const controlsIn = (room: Element): NodeListOf<Control> => room.querySelectorAll<Control>('input[name], select[name]');

/** What the controls of a room hold, as name and value: of boxes and circles only what is ticked. */
export const entriesIn = (room: Element): (readonly [string, string])[] =>
  [...controlsIn(room)].filter((control) => !isTick(control) || control.checked).map((control) => [nameOf(control), control.value] as const);

/**
 * Puts values into those controls of a room that have some; all others are left as they stand.
 *
 * @param values name → every value that it holds
 */
export function fillControls(room: Element, values: Readonly<Record<string, readonly string[]>>): void {
  for (const control of controlsIn(room)) {
    const held = values[nameOf(control)];
    if (!held) continue;
    if (isTick(control)) control.checked = held.includes(control.value);
    else control.value = held[0] ?? '';
  }
}
