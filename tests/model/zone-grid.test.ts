import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { SIDES, ZONES, type Side, type Zone } from '../../src/tools/shoe-wear/vocabulary.ts';
import { neighbour, type Direction } from '../../src/tools/shoe-wear/zone-grid.ts';

const zones = fc.constantFrom(...ZONES);
const sides = fc.constantFrom(...SIDES);
const walk = (zone: Zone, side: Side, direction: Direction, steps: number): string[] => {
  const seen: string[] = [];
  for (let at = { zone, side }; seen.length < steps; ) {
    at = neighbour(at.zone, at.side, direction);
    seen.push(`${at.side} ${at.zone}`);
  }
  return seen;
};

test('right goes across the page: the left sole from its inner edge, then the right one from its outer edge, and round', () => {
  expect(walk('heel-inner', 'left', 'right', 6)).toEqual([
    'left heel-centre', 'left heel-outer', 'right heel-outer', 'right heel-centre', 'right heel-inner', 'left heel-inner',
  ]);
  expect(walk('toe-big', 'left', 'right', 4)).toEqual(['left toe-small', 'right toe-small', 'right toe-big', 'left toe-big']);
});

test('down goes from the toes to the heel and stops there', () => {
  expect(walk('toe-small', 'right', 'down', 4)).toEqual(['right ball-outer', 'right mid-outer', 'right heel-outer', 'right heel-outer']);
  expect(walk('toe-big', 'left', 'down', 3)).toEqual(['left ball-inner', 'left mid-inner', 'left heel-inner']);
});

test('up goes from the heel to the toes and stops there; from the middle it comes to the inner side', () => {
  expect(walk('heel-centre', 'right', 'up', 4)).toEqual(['right mid-inner', 'right ball-inner', 'right toe-big', 'right toe-big']);
  expect(neighbour('ball-centre', 'left', 'up')).toEqual({ side: 'left', zone: 'toe-big' });
});

test('a step to the side can be taken back, from every zone', () => {
  fc.assert(
    fc.property(zones, sides, (zone, side) => {
      const { zone: next, side: there } = neighbour(zone, side, 'right');
      expect(neighbour(next, there, 'left')).toEqual({ side, zone });
    }),
  );
});

test('up and down stay on their sole; to the side, a step on one sole mirrors the opposite step on the other', () => {
  const other = { left: 'right', right: 'left' } as const;
  fc.assert(
    fc.property(zones, sides, (zone, side) => {
      for (const direction of ['up', 'down'] as const) expect(neighbour(zone, side, direction).side).toBe(side);
      const mirror = neighbour(zone, other[side], 'left');
      expect(neighbour(zone, side, 'right')).toEqual({ side: other[mirror.side], zone: mirror.zone });
    }),
  );
});

test('every zone of both soles can be reached by arrow keys', () => {
  const seen = new Set<string>();
  const go = (zone: Zone, side: Side): void => {
    if (seen.has(`${side} ${zone}`)) return;
    seen.add(`${side} ${zone}`);
    for (const direction of ['up', 'down', 'left', 'right'] as const) {
      const next = neighbour(zone, side, direction);
      go(next.zone, next.side);
    }
  };
  go('heel-outer', 'left');
  expect(seen.size).toBe(20);
});
