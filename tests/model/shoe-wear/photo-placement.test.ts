import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Point } from '../../../src/figures/point.ts';
import { carry } from '../../../src/tools/shoe-wear/photo/carry.ts';
import { held, isOnPicture, levelBy, mirror, move, SIZE_LIMITS, turnAbout, wholeTurn, zoomAbout } from '../../../src/tools/shoe-wear/photo/place-photo.ts';
import { middleOf, onMap, onPicture, startPlacement, startScale, transformOf } from '../../../src/tools/shoe-wear/photo/placement.ts';
import { angle, factor, frame, mapPoint, onPaper, PHONE, placement } from './photo-cases.ts';

/** Two points that lie within a thousandth of a unit of each other. */
function expectAt(point: Point, expected: Point): void {
  expect(Math.hypot(point[0] - expected[0], point[1] - expected[1])).toBeLessThan(1e-3);
}

test('a picture starts upright, its middle on the sole, its long side as long as the sole: 300 units to 1,600 pixels', () => {
  expect(startPlacement(PHONE)).toEqual({ x: 65, y: 160, scale: 300 / 1600, turn: 0, mirrored: false });
});

test('a picture on its side starts whole, too: 300 units to its 1,600 pixels', () => {
  const lying = { ...PHONE, picture: { width: 1600, height: 1200 } };
  expect(startPlacement(lying).scale).toBe(300 / 1600);
});

test('half a unit to a pixel and a quarter turn to the right: what lay right of the middle lies below it', () => {
  expectAt(onMap([100, 0], { x: 60, y: 160, scale: 0.5, turn: 90, mirrored: false }), [60, 210]);
});

test('mirrored, what lay right of the middle lies left of it', () => {
  expectAt(onMap([100, 20], { x: 60, y: 160, scale: 0.5, turn: 0, mirrored: true }), [10, 170]);
});

test('the way from the picture to the map leads back', () => {
  fc.assert(fc.property(placement, mapPoint, (at, point) => expectAt(onMap(onPicture(point, at), at), point)));
});

test('the transform moves, then turns, then scales and mirrors', () => {
  const at = { x: 60, y: 160.25, scale: 0.1875, turn: 5, mirrored: true };
  expect(transformOf(at)).toBe('translate(60 160.25) rotate(5) scale(-0.1875 0.1875)');
});

test('the numbers of a transform draw a corner within a twentieth of a unit of its place', () => {
  fc.assert(
    fc.property(frame, placement, ({ picture }, at) => {
      const [x = 0, y = 0, turn = 0, across = 0, down = 0] = transformOf(at).match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
      const corner: Point = [picture.width / 2, picture.height / 2];
      const drawn = onMap(corner, { x, y, turn, scale: down, mirrored: across < 0 });
      const [right, below] = onMap(corner, at);
      expect(Math.hypot(drawn[0] - right, drawn[1] - below)).toBeLessThan(0.05);
    }),
  );
});

test('a move takes every point along', () => {
  fc.assert(
    fc.property(placement, mapPoint, mapPoint, (at, point, [right, down]) => {
      const [x, y] = onMap(point, at);
      expectAt(onMap(point, move(at, right, down)), [x + right, y + down]);
    }),
  );
});

test('larger and smaller keep the point that they are about', () => {
  fc.assert(
    fc.property(frame, onPaper, factor, mapPoint, (where, at, times, about) => {
      const started = { ...at, scale: startScale(where) };
      expectAt(onMap(onPicture(about, started), zoomAbout(started, times, about, where)), about);
    }),
  );
});

test('no picture gets smaller than a quarter of its start, nor larger than 8 times', () => {
  fc.assert(
    fc.property(frame, fc.array(factor, { maxLength: 20 }), mapPoint, (where, factors, about) => {
      const last = factors.reduce((at, times) => zoomAbout(at, times, about, where), startPlacement(where));
      const size = last.scale / startScale(where);
      expect(size).toBeGreaterThanOrEqual(SIZE_LIMITS.min - 1e-9);
      expect(size).toBeLessThanOrEqual(SIZE_LIMITS.max + 1e-9);
    }),
  );
});

test('a turn keeps the point that it is about, and turns by so much', () => {
  fc.assert(
    fc.property(placement, angle, mapPoint, (at, degrees, about) => {
      const after = turnAbout(at, degrees, about);
      expectAt(onMap(onPicture(about, at), after), about);
      expect(Math.cos(((after.turn - at.turn - degrees) * Math.PI) / 180)).toBeCloseTo(1, 9);
    }),
  );
});

test('an angle beyond half a turn is told the shorter way round; both ends of the slider stay', () => {
  expect([190, -190, 540, 180, -180, 359, 0].map(wholeTurn)).toEqual([-170, 170, -180, 180, -180, -1, 0]);
});

test('mirrored once, each point stands as far on the other side of the sole; mirrored twice, nothing has changed', () => {
  fc.assert(
    fc.property(frame, placement, mapPoint, (where, at, point) => {
      const [x, y] = onMap(point, at);
      const once = mirror(at, where);
      expectAt(onMap(point, once), [2 * middleOf(where.sole)[0] - x, y]);
      const twice = mirror(once, where);
      expectAt(onMap(point, twice), [x, y]);
      expect(twice.mirrored).toBe(at.mirrored);
    }),
  );
});

const ofPicture = fc.tuple(fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.double({ min: -0.5, max: 0.5, noNaN: true }));

test('levelled, the two ends that the reader tapped lie on the ends of the sole, mirrored or not', () => {
  fc.assert(
    fc.property(frame, ofPicture, ofPicture, fc.boolean(), (where, a, b, mirrored) => {
      const { width, height } = where.picture;
      const [heel, toe]: [Point, Point] = [[a[0] * width, a[1] * height], [b[0] * width, b[1] * height]];
      fc.pre(Math.hypot(heel[0] - toe[0], heel[1] - toe[1]) > Math.max(width, height) / 4);
      const level = levelBy(heel, toe, mirrored, where);
      if (!level) throw new Error('Two ends a quarter of the picture apart were refused.');
      expectAt(onMap(heel, level), where.sole.heel);
      expectAt(onMap(toe, level), where.sole.toe);
      expect(level.mirrored).toBe(mirrored);
      expect(Math.abs(level.turn)).toBeLessThanOrEqual(180);
      const kept = held(level, where);
      expectAt([kept.x, kept.y], [level.x, level.y]);
    }),
  );
});

test('a shoe that lies on its side in the picture, toe to the right, is levelled by a quarter turn to the left', () => {
  expect(levelBy([-400, 0], [400, 0], false, PHONE)?.turn).toBeCloseTo(-90, 9);
});

test('two ends closer than an eighth of the long side, or in one point, level nothing', () => {
  for (const apart of [199, 1, 0]) expect(levelBy([0, apart], [0, 0], false, PHONE)).toBeUndefined();
  expect(levelBy([0, 201], [0, 0], false, PHONE)).toBeDefined();
});

test('wherever a picture is put, the middle of the sole stays on it, and one that is there is left alone', () => {
  fc.assert(
    fc.property(frame, placement, (where, at) => {
      const kept = held(at, where);
      const [x, y] = onPicture(middleOf(where.sole), kept);
      const { width, height } = where.picture;
      expect(Math.abs(x)).toBeLessThan(width / 2 + 1e-3);
      expect(Math.abs(y)).toBeLessThan(height / 2 + 1e-3);
      if (isOnPicture(onPicture(middleOf(where.sole), at), where)) expect(kept).toEqual(at);
    }),
  );
});

test('one finger moves: the point under it stays under it', () => {
  fc.assert(
    fc.property(frame, placement, mapPoint, mapPoint, (where, at, from, to) => {
      expectAt(onMap(onPicture(from, at), carry(at, [from], [to], where)), to);
    }),
  );
});

test('two fingers move, turn and scale: the points under them stay under them', () => {
  const near = fc.double({ min: 0.6, max: 1.6, noNaN: true });
  fc.assert(
    fc.property(frame, onPaper, mapPoint, mapPoint, mapPoint, angle, near, (where, put, a, b, to, degrees, times) => {
      const at = { ...put, scale: startScale(where) };
      const reach = Math.hypot(b[0] - a[0], b[1] - a[1]);
      fc.pre(reach * times > 5 && reach > 5);
      const bearing = Math.atan2(b[1] - a[1], b[0] - a[0]) + (degrees * Math.PI) / 180;
      const other: Point = [to[0] + Math.cos(bearing) * reach * times, to[1] + Math.sin(bearing) * reach * times];
      const after = carry(at, [a, b], [to, other], where);
      expectAt(onMap(onPicture(a, at), after), to);
      expectAt(onMap(onPicture(b, at), after), other);
    }),
  );
});

test('two fingers in one place only move', () => {
  const at = startPlacement(PHONE);
  expect(carry(at, [[10, 10], [10, 10]], [[20, 10], [20, 10]], PHONE)).toEqual(move(at, 10, 0));
});
