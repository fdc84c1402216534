/**
 * True when a control of a room holds something else than what the page came with; what a touch marks is no answer.
 * Each list starts with its first choice.
 */
export const isTouched = (room: Element): boolean =>
  [...room.querySelectorAll<HTMLInputElement>('input:not([name="brush"])')].some(({ type, checked, defaultChecked, value, defaultValue }) =>
    type === 'text' ? value !== defaultValue : checked !== defaultChecked,
  ) || [...room.querySelectorAll('select')].some(({ selectedIndex }) => selectedIndex > 0);
