/**
 * An angle as figures write it: at most one decimal.
 *
 * @example sayDegrees(1.57) // '1.6°'
 */
export const sayDegrees = (degrees: number): string => `${Math.round(degrees * 10) / 10}°`;
