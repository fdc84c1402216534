import { LEVELS, ZONES, type Level, type Sole, type Zone } from './zones.ts';

/** True for a number that is a level of wear. */
export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);

/**
 * A sole with these marks and no wear elsewhere.
 *
 * @example soleOf({ 'heel-outer': 2 })['heel-inner'] // 0
 */
export function soleOf(marks: Partial<Sole> = {}): Sole {
  const blank = Object.fromEntries(ZONES.map((zone) => [zone, 0])) as Record<Zone, Level>;
  return { ...blank, ...marks };
}

/** True for a sole without a mark. */
export const isBlank = (sole: Sole): boolean => ZONES.every((zone) => sole[zone] === 0);
