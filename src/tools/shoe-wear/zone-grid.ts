import type { Side, Zone } from './zones.ts';

/** A zone of one of the two soles. */
export interface Place {
  readonly side: Side;
  readonly zone: Zone;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/* As a right sole is drawn: toes up, outer edge at the left. */
const ROWS: readonly (readonly Zone[])[] = [
  ['toe-small', 'toe-big'],
  ['ball-outer', 'ball-centre', 'ball-inner'],
  ['mid-outer', 'mid-inner'],
  ['heel-outer', 'heel-centre', 'heel-inner'],
];

const STEPS = { up: -1, down: 1, left: -1, right: 1 } as const;

/** The zone nearest to a share, from 0 at the outer edge to 1 at the inner one, of a row. */
const zoneAt = (row: readonly Zone[], share: number): Zone | undefined => row[Math.round(share * (row.length - 1))];

/** Both soles' row, from the left of the page to its right: left sole, then right sole, their outer edges side by side. */
const across = (row: readonly Zone[]): Place[] => [
  ...row.toReversed().map((zone) => ({ side: 'left', zone }) as const),
  ...row.map((zone) => ({ side: 'right', zone }) as const),
];

/**
 * The zone next to one, as the soles are drawn: from below, toes up, the left shoe on the left.
 * Off one sole's edge lies the other sole, round and round; toes and heel are the ends.
 *
 * @returns the zone itself where there is no further one
 * @example neighbour('heel-outer', 'left', 'right') // { side: 'right', zone: 'heel-outer' }
 */
export function neighbour(zone: Zone, side: Side, direction: Direction): Place {
  const here = { side, zone };
  const at = ROWS.findIndex((row) => row.includes(zone));
  const row = ROWS[at] ?? [];
  if (direction === 'up' || direction === 'down') {
    const next = ROWS[at + STEPS[direction]];
    return (next && { side, zone: zoneAt(next, row.indexOf(zone) / (row.length - 1)) ?? zone }) ?? here;
  }
  const places = across(row);
  const index = places.findIndex((place) => place.side === side && place.zone === zone);
  return places.at((index + STEPS[direction]) % places.length) ?? here;
}
