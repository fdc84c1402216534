import { MS_PER_DAY } from '../shared/days.ts';
import { assess } from './assess.ts';
import { DAYS_PER_MONTH } from './distance.ts';
import type { Fields } from './fields.ts';
import { readFields } from './read-fields.ts';
import { SIDES, ZONES, type Level, type Life, type Side, type Zone } from './vocabulary.ts';

/** A check of a pair, as it was saved or as it stands. */
export interface DatedCheck {
  readonly fields: Fields;
  /** When: an ISO 8601 instant. */
  readonly instant: string;
}

/** A zone that the two checks mark differently. */
export interface MarkChange {
  readonly side: Side;
  readonly zone: Zone;
  readonly before: Level;
  readonly after: Level;
}

/** What has changed on a pair from its earlier check to its later one. */
export interface Comparison {
  /** From one to the other, 0 or more, not rounded; undefined when an instant cannot be read. */
  readonly months: number | undefined;
  /** Zones that have lost tread, left shoe first, from heel to toe. */
  readonly grown: readonly MarkChange[];
  /** Zones with a lower level than before. Tread does not grow back: the reader has marked them differently. */
  readonly markedLower: readonly MarkChange[];
  readonly before: Life | undefined;
  readonly after: Life | undefined;
}

function lifeOf({ fields }: DatedCheck): Life | undefined {
  const assessed = assess(readFields(fields).input);
  return assessed.ok ? assessed.life : undefined;
}

function monthsBetween(before: DatedCheck, after: DatedCheck): number | undefined {
  const days = (Date.parse(after.instant) - Date.parse(before.instant)) / MS_PER_DAY;
  return Number.isNaN(days) ? undefined : days / DAYS_PER_MONTH;
}

/**
 * Compares two checks of the same shoes, zone by zone. They may come in either order: the earlier
 * one counts as before, and the first where the instants do not tell.
 *
 * @example compare(june, december).grown // [{ side: 'left', zone: 'heel-outer', before: 1, after: 2 }]
 */
export function compare(one: DatedCheck, other: DatedCheck): Comparison {
  const isSwapped = (monthsBetween(one, other) ?? 0) < 0;
  const [before, after] = isSwapped ? [other, one] : [one, other];
  const marks = SIDES.flatMap((side) =>
    ZONES.map((zone): MarkChange => ({ side, zone, before: before.fields[side][zone], after: after.fields[side][zone] })),
  );
  return {
    months: monthsBetween(before, after),
    grown: marks.filter((mark) => mark.after > mark.before),
    markedLower: marks.filter((mark) => mark.after < mark.before),
    before: lifeOf(before),
    after: lifeOf(after),
  };
}
