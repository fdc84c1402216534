/** A number that a program wrote, with the minus that readers know, U+2212. @example trueMinus('-0.50') // '−0.50' */
export const trueMinus = (written: string): string => written.replace('-', '−');

/** A number to at most so many decimals, without needless zeros and without a minus before 0. @example sayNumber(-1.06, 1) // '−1.1' */
export function sayNumber(value: number, decimals = 1): string {
  // A tiny push: 0.15 is stored as 0.1499…, and would be written as 0.1.
  return trueMinus(String(Number((value + Math.sign(value) * 1e-9).toFixed(decimals))));
}

/** An angle as figures and tools write it: one decimal where it needs one. @example sayDegrees(1.57) // '1.6°' */
export const sayDegrees = (degrees: number): string => `${sayNumber(degrees)}°`;

/** The size of an angle, where the words beside it say which way. @example saySize(-1.06) // '1.1°' */
export const saySize = (degrees: number): string => sayDegrees(Math.abs(degrees));
