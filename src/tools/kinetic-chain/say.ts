/** Minus as readers see it, U+2212. */
const MINUS = '−';

/** A number to at most so many decimals, without needless zeros and without a minus before 0. @example sayNumber(-1.06, 1) // '−1.1' */
export function sayNumber(value: number, decimals = 1): string {
  // A tiny push: 0.15 is stored as 0.1499…, and would be written as 0.1.
  const rounded = Number((value + Math.sign(value) * 1e-9).toFixed(decimals));
  return `${rounded < 0 ? MINUS : ''}${Math.abs(rounded)}`;
}

/** An angle as every part of the tool writes it: one decimal where it needs one. @example sayDegrees(1.57) // '1.6°' */
export const sayDegrees = (degrees: number): string => `${sayNumber(degrees)}°`;

/** The size of an angle, where the words beside it say which way. @example saySize(-1.06) // '1.1°' */
export const saySize = (degrees: number): string => sayDegrees(Math.abs(degrees));

/** A range, the lower end first. @example sayRange(0.6, 2.5) // '0.6° to 2.5°' */
export const sayRange = (low: number, high: number): string => `${sayDegrees(low)} to ${sayDegrees(high)}`;

/** A height with its inches. @example sayLift(20) // '20 mm (0.8 in)' */
export const sayLift = (mm: number): string => `${sayNumber(mm)} mm (${sayNumber(mm / 25.4)} in)`;

/** A share as people in 100. @example sayShare(0.163) // 'about 16 in 100' */
export function sayShare(share: number): string {
  const people = Math.round(share * 100);
  return people < 1 ? 'fewer than 1 in 100' : `about ${people} in 100`;
}
