import { sayDegrees, sayNumber } from '../../figures/say-number.ts';

/** A range, the lower end first. @example sayRange(0.6, 2.5) // '0.6° to 2.5°' */
export const sayRange = (low: number, high: number): string => `${sayDegrees(low)} to ${sayDegrees(high)}`;

/** A height with its inches. @example sayLift(20) // '20 mm (0.8 in)' */
export const sayLift = (mm: number): string => `${sayNumber(mm)} mm (${sayNumber(mm / 25.4)} in)`;

/** A share as people in 100. @example sayShare(0.163) // 'about 16 in 100' */
export function sayShare(share: number): string {
  const people = Math.round(share * 100);
  return people < 1 ? 'fewer than 1 in 100' : `about ${people} in 100`;
}
