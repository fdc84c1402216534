import { soleOf } from './sole.ts';
import { LEVELS, type Level, type Side, type Sole, type Zone } from './zones.ts';

/** The two soles of a pair. */
export type Soles = Readonly<Record<Side, Sole>>;

/** The level that a tap leads to: 0, 1, 2, 3, and 0 again. */
export const stepLevel = (level: Level): Level => LEVELS[level + 1] ?? 0;

/** The soles with one zone marked; the same object where nothing changes. @example paint(soles, 'left', 'heel-outer', 2) */
export function paint(soles: Soles, side: Side, zone: Zone, level: Level): Soles {
  return soles[side][zone] === level ? soles : { ...soles, [side]: { ...soles[side], [zone]: level } };
}

/** The soles with the marks of one shoe on both. Outer and inner belong to the shoe, so no zone changes its name. */
export const mirror = (soles: Soles, from: Side): Soles => ({ left: soles[from], right: soles[from] });

/** Soles without a mark. */
export const clear = (): Soles => ({ left: soleOf(), right: soleOf() });

/** True for soles with the same marks: all are written in the order of `ZONES`. */
export const areSame = (one: Soles, other: Soles): boolean => JSON.stringify(one) === JSON.stringify(other);
