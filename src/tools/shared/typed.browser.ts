/** A control that holds text or a choice. */
type Control = HTMLInputElement | HTMLSelectElement;

/**
 * What a reader has put into a named control before the script woke up.
 *
 * @param room the element that holds the control
 * @param name the control's `name`
 * @returns its value; undefined when there is no such control
 */
export function valueIn(room: Element, name: string): string | undefined {
  return room.querySelector<Control>(`[name="${name}"]`)?.value;
}
