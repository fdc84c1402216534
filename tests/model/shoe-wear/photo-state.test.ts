import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import type { Point } from '../../../src/figures/point.ts';
import { changePhotos, changeSlot } from '../../../src/tools/shoe-wear/photo/change-photo.ts';
import { PICTURE_FAULTS } from '../../../src/tools/shoe-wear/photo/picture-fault.ts';
import { isFitting, sizePercent, type Photo, type PhotoAction, type PhotoSlot } from '../../../src/tools/shoe-wear/photo/photo-state.ts';
import { FAULT_WORDS, isFaulty, newsWords, STAYS_HERE } from '../../../src/tools/shoe-wear/photo/photo-words.ts';
import { onMap, onPicture, startPlacement } from '../../../src/tools/shoe-wear/photo/placement.ts';
import { numberFaults } from '../../content/number-style.ts';
import { angle, factor, mapPoint, PHONE, SOLE } from './photo-cases.ts';

const PICTURE = { href: 'blob:https://sole-to-spine.example/1', ...PHONE.picture };
const after = (...actions: PhotoAction[]): PhotoSlot =>
  actions.reduce<PhotoSlot>((slot, action) => changeSlot(slot, action, SOLE), changeSlot({}, { do: 'show', picture: PICTURE }, SOLE));

/** The photo of a slot. @throws Error when there is none */
function photoOf({ photo }: PhotoSlot): Photo {
  if (!photo) throw new Error('There is no picture.');
  return photo;
}
const words = (...actions: PhotoAction[]): string => newsWords(after(...actions), SOLE);

test('a picture starts in its place, at 70%, to be fitted by hand', () => {
  const photo = photoOf(after());
  expect(photo).toEqual({ ...PICTURE, placement: startPlacement(PHONE), strength: 70, mode: 'move' });
});

for (const fault of PICTURE_FAULTS) {
  test(`a file that is ${fault} keeps the picture that was there, and tells the way out`, () => {
    const before = after({ do: 'move', right: 5, down: 0 });
    const refused = changeSlot(before, { do: 'refuse', fault }, SOLE);
    expect(refused.photo).toBe(before.photo);
    expect(isFaulty(refused)).toBe(true);
    expect(newsWords(refused, SOLE)).toBe(`${FAULT_WORDS[fault]} Your marks are as they were.`);
    expect(FAULT_WORDS[fault]).toMatch(/[.:] (Choose|Copy|Save)|or take a new/);
  });
}

test('a fault without a picture leaves none', () => {
  expect(changeSlot({}, { do: 'refuse', fault: 'empty' }, SOLE)).toEqual({ news: 'empty' });
});

test('a removed picture leaves nothing of itself; nothing to remove is not news', () => {
  expect(after({ do: 'remove' })).toEqual({ news: 'removed' });
  expect(changeSlot({ news: 'empty' }, { do: 'remove' }, SOLE)).toEqual({});
});

test('what the reader does without a picture does nothing', () => {
  for (const action of [{ do: 'mirror' }, { do: 'tap', at: [0, 0] }, { do: 'restart' }] as const) {
    expect(changeSlot({}, action, SOLE)).toEqual({});
  }
});

test('one shoe is no business of the other', () => {
  const left = changePhotos({}, 'left', { do: 'show', picture: PICTURE }, SOLE);
  const both = changePhotos(left, 'right', { do: 'refuse', fault: 'heic' }, SOLE);
  expect(both.left).toBe(left.left);
  expect(both.right).toEqual({ news: 'heic' });
});

test('one picture is fitted at a time, and forgets a first tap when the other is', () => {
  const show = { do: 'show', picture: PICTURE } as const;
  const left = changePhotos(changePhotos({}, 'left', show, SOLE), 'left', { do: 'mode', mode: 'heel' }, SOLE);
  const both = changePhotos(changePhotos(left, 'left', { do: 'tap', at: [65, 200] }, SOLE), 'right', show, SOLE);
  expect([both.left?.photo?.mode, both.right?.photo?.mode]).toEqual(['mark', 'move']);
  expect(both.left?.photo).not.toHaveProperty('heel');
  const done = changePhotos(both, 'right', { do: 'mode', mode: 'mark' }, SOLE);
  expect([isFitting(done.left), isFitting(done.right), isFitting(undefined)]).toEqual([false, false, false]);
});

test('two taps level the picture, which can still be moved: the first is the heel end, the second the toe end', () => {
  const [heel, toe]: [Point, Point] = [[40, 250], [90, 60]];
  const tapped = after({ do: 'mode', mode: 'heel' }, { do: 'tap', at: heel });
  expect(photoOf(tapped).mode).toBe('toe');
  const level = changeSlot(tapped, { do: 'tap', at: toe }, SOLE);
  const start = startPlacement(PHONE);
  const ends = [heel, toe].map((at) => onMap(onPicture(at, start), photoOf(level).placement).map(Math.round));
  expect(ends).toEqual([SOLE.heel, SOLE.toe]);
  expect(level).toMatchObject({ news: 'levelled', photo: { mode: 'move' } });
  expect(level.photo).not.toHaveProperty('heel');
});

test('a picture that is moved between the two taps is levelled by its own points', () => {
  const [heel, toe]: [Point, Point] = [[40, 250], [90, 60]];
  const still = after({ do: 'mode', mode: 'heel' }, { do: 'tap', at: heel }, { do: 'tap', at: toe });
  const moved = after({ do: 'mode', mode: 'heel' }, { do: 'tap', at: heel }, { do: 'move', right: 3, down: 0 }, { do: 'tap', at: [93, 60] });
  const [a, b] = [photoOf(still).placement, photoOf(moved).placement];
  for (const key of ['x', 'y', 'scale', 'turn'] as const) expect(b[key]).toBeCloseTo(a[key], 9);
});

test('a tap beside the picture, or two in one place, change nothing but what is told', () => {
  const wanted = after({ do: 'mode', mode: 'heel' });
  expect(changeSlot(wanted, { do: 'tap', at: [1000, 1000] }, SOLE)).toEqual({ photo: wanted.photo, news: 'off-picture' });
  const tapped = after({ do: 'mode', mode: 'heel' }, { do: 'tap', at: [65, 200] });
  expect(changeSlot(tapped, { do: 'tap', at: [65, 201] }, SOLE)).toEqual({ photo: tapped.photo, news: 'too-near' });
});

test('levelling that is broken off forgets the first tap', () => {
  const broken = after({ do: 'mode', mode: 'heel' }, { do: 'tap', at: [65, 200] }, { do: 'mode', mode: 'mark' });
  expect(broken.photo).not.toHaveProperty('heel');
});

test('what happened is told with where the picture now is', () => {
  expect(words()).toMatch(/^The picture is there: drag it to fit/);
  expect(words({ do: 'move', right: -3, down: 6 })).toBe('Moved: it lies 3 mm to the left and 6 mm down.');
  expect(words({ do: 'move', right: 3, down: 0 }, { do: 'move', right: -3, down: 0 })).toBe('Moved: it lies in the middle.');
  expect(words({ do: 'zoom', factor: 1.05 })).toBe('Size: 105%.');
  expect(words({ do: 'turn', to: -12 })).toBe('Turned: 12° to the left.');
  expect(words({ do: 'turn', to: 3 }, { do: 'turn', to: 0 })).toBe('Turned: 0°.');
  expect(words({ do: 'mirror' })).toBe('Mirrored.');
  expect(words({ do: 'mirror' }, { do: 'mirror' })).toBe('No longer mirrored.');
  expect(words({ do: 'move', right: 9999, down: 0 }, { do: 'move', right: 3, down: 0 })).toMatch(/no further this way/);
  expect(words({ do: 'zoom', factor: 99 }, { do: 'zoom', factor: 2 })).toMatch(/end of its sizes/);
});

test('a drag and the strength are seen, not told', () => {
  expect(words({ do: 'carry', from: [[0, 0]], to: [[5, 5]] })).toBe('');
  expect(words({ do: 'strength', percent: 40 })).toBe('');
});

test('the strength stays within 10 to 100%', () => {
  expect([-5, 40, 400].map((percent) => photoOf(after({ do: 'strength', percent })).strength)).toEqual([10, 40, 100]);
});

test('start again brings the first place back, and keeps the strength', () => {
  const again = photoOf(after({ do: 'mirror' }, { do: 'turn', to: 40 }, { do: 'strength', percent: 40 }, { do: 'restart' }));
  expect(again.placement).toEqual(startPlacement(PHONE));
  expect(again.strength).toBe(40);
});

test('every sentence writes numbers in the way of the house', () => {
  for (const sentence of [...Object.values(FAULT_WORDS), STAYS_HERE]) expect(numberFaults(sentence)).toEqual([]);
});

const action: fc.Arbitrary<PhotoAction> = fc.oneof(
  fc.record({ do: fc.constant('move' as const), right: angle, down: angle }),
  fc.record({ do: fc.constant('zoom' as const), factor, about: mapPoint }),
  fc.record({ do: fc.constant('turn' as const), to: angle }),
  fc.record({ do: fc.constant('tap' as const), at: mapPoint }),
  fc.record({ do: fc.constant('carry' as const), from: fc.tuple(mapPoint, mapPoint), to: fc.tuple(mapPoint, mapPoint) }),
  fc.record({ do: fc.constant('mode' as const), mode: fc.constantFrom('mark' as const, 'move' as const, 'heel' as const) }),
  fc.constant({ do: 'mirror' as const }),
);

test('whatever is done, the picture stays in reach: on the middle of the sole, a quarter to 8 times its size, within half a turn', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 25 }), (actions) => {
      const photo = photoOf(after(...actions));
      const [x, y] = onPicture([65, 160], photo.placement);
      expect(Math.abs(x)).toBeLessThan(PICTURE.width / 2 + 1e-3);
      expect(Math.abs(y)).toBeLessThan(PICTURE.height / 2 + 1e-3);
      expect(Math.abs(photo.placement.turn)).toBeLessThanOrEqual(180);
      expect(sizePercent(photo, SOLE)).toBeGreaterThanOrEqual(25);
      expect(sizePercent(photo, SOLE)).toBeLessThanOrEqual(800);
    }),
  );
});
