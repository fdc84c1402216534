/** The side across from a side. */
export const OTHER_SIDE = { left: 'right', right: 'left' } as const;

/**
 * A length as the figures write it: whole millimetres from 10 mm, else one decimal.
 *
 * @param mm length in millimetres
 * @example sayMm(12.7) // "13 mm"
 */
export const sayMm = (mm: number): string => `${Number(mm.toFixed(mm < 10 ? 1 : 0))} mm`;

/** Stands at every result and drawing: nothing here is a recommendation. */
export const NOT_A_LIFT_HEIGHT = 'This is not a lift height.';
