/** True when a control of a room holds something else than what the page came with. Each list starts with its first choice. */
export const isTouched = (room: Element): boolean =>
  [...room.querySelectorAll('input')].some(({ type, checked, defaultChecked, value, defaultValue }) =>
    type === 'text' ? value !== defaultValue : checked !== defaultChecked,
  ) || [...room.querySelectorAll('select')].some(({ selectedIndex }) => selectedIndex > 0);
