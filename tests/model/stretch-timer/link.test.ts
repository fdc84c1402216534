import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { readItem, writeItem } from '../../../src/tools/stretch-timer/link-item.ts';
import { LIMITS, LONGEST_NAME, MOST_ITEMS } from '../../../src/tools/stretch-timer/limits.ts';
import { fromLink, LONGEST, readyId, toAddress, toLink } from '../../../src/tools/stretch-timer/link.ts';
import { exercisesById, type TimedExercise } from '../../../src/tools/stretch-timer/routine.ts';
import { readRoutine } from '../../../src/tools/stretch-timer/validate-routine.ts';
import { anyRoutine, EXERCISES, LIBRARY, MADE_UP, routineOf } from './routines.ts';

const read = (fragment: string) => fromLink(fragment, LIBRARY);

test('any routine comes back from its link', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const link = toLink(routine, LIBRARY);
      expect(read(`#${link}`)).toEqual({ routine, unusable: [] });
      expect(link).toMatch(/^[\w\-.!~*'()=&%:,]+$/);
    }),
    { numRuns: 1000 },
  );
});

test('a ready routine is named by its id, and is what the list says', () => {
  for (const [id, routine] of LIBRARY.routines) {
    expect(toLink(routine, LIBRARY)).toBe(`routine=${id}`);
    expect(read(`#routine=${id}`)).toEqual({ routine, unusable: [] });
    expect(readyId(routine, LIBRARY)).toBe(id);
    // The very same object, so that its button shows that it is chosen.
    expect(read(`#routine=${id}`)?.routine).toBe(routine);
  }
});

test('a ready routine that the reader changed is their own, and its link holds all of it', () => {
  const changed = { ...routineOf('wall-lean', 'toe-tap'), name: 'The short one', changeSeconds: 10 };
  expect(readyId(changed, LIBRARY)).toBeUndefined();
  expect(toLink(changed, LIBRARY)).toBe('items=wall-lean:30x2,toe-tap:10x2&change=10&name=The%20short%20one');
});

test('doses always stand in a link, so that it means the same should a card change; pace, rest and sides where they are own', () => {
  const [wallLean, , , toeTap] = MADE_UP;
  expect(wallLean && writeItem(wallLean, { exercise: 'wall-lean' })).toBe('wall-lean:30x2');
  const own = { exercise: 'toe-tap', count: 12, holdSeconds: 4, restSeconds: 0, sides: 'alternate' } as const;
  expect(toeTap && writeItem(toeTap, own)).toBe('toe-tap:12x2:pace4:rest0:alternate');
  expect(readItem('toe-tap:12x2:pace4:rest0:alternate', EXERCISES)).toEqual({ item: own });
});

test('the form of issue 7: items with their doses, change, ready and name', () => {
  const link = read('#items=wall-lean:45x1,toe-tap:10x2&change=10&ready=3&name=My%20heels');
  const items = [{ exercise: 'wall-lean', holdSeconds: 45, repeats: 1 }, { exercise: 'toe-tap' }];
  expect(link).toEqual({ routine: { name: 'My heels', items, readySeconds: 3, changeSeconds: 10 }, unusable: [] });
});

test('an exercise by its name alone has the dose of its card', () => {
  expect(read('items=knee-sway')).toEqual({ routine: { ...routineOf('knee-sway'), name: '' }, unusable: [] });
});

test('a ready routine takes other pauses and another name', () => {
  const link = read('#routine=short-one&change=12&ready=0&name=Evening');
  expect(link).toEqual({ routine: { ...routineOf('wall-lean', 'toe-tap'), name: 'Evening', readySeconds: 0, changeSeconds: 12 }, unusable: [] });
});

test('items win over a ready routine, in either order', () => {
  for (const link of ['items=long-sit&routine=short-one', 'routine=short-one&items=long-sit', 'routine=x&items=long-sit']) {
    expect(read(link)).toEqual({ routine: { ...routineOf('long-sit'), name: '' }, unusable: [] });
  }
});

test('the first of a repeated key wins, also when it cannot be used', () => {
  expect(read('items=long-sit&change=10&change=20')).toMatchObject({ routine: { changeSeconds: 10 }, unusable: [] });
  expect(read('items=long-sit&change=x&change=20')).toMatchObject({ routine: { changeSeconds: 8 }, unusable: ['change'] });
});

test('a fragment without "=" is an anchor of the page', () => {
  for (const anchor of ['', '#', '#main', '#how-to', '#items', '##', '#&&']) expect(read(anchor)).toBeUndefined();
});

test('an exercise that is not known is left out, and told', () => {
  expect(read('items=wall-lean,head-stand:30x2')).toEqual({ routine: { ...routineOf('wall-lean'), name: '' }, unusable: ['exercise'] });
});

for (const dose of ['0x2', '301x2', '30x0', '30x21', '30', 'x', '30x', '30x2x2', '30x2:pace3', '30x2:rest121', '30x2:left', '30x2:each:each', ':', '-1x2', '3e1x2', '1.5x2', '30X2', '30x2 ', '３０x2']) {
  test(`the dose ${JSON.stringify(dose)} of a hold falls back to the card's, and is told`, () => {
    expect(read(`items=wall-lean:${dose}`)).toEqual({ routine: { ...routineOf('wall-lean'), name: '' }, unusable: ['dose'] });
  });
}

test('a link that some program has escaped is the same link', () => {
  expect(read('items=wall-lean%3A45x2%2Clong-sit&name=A+B')).toMatchObject({
    routine: { name: 'A+B', items: [{ exercise: 'wall-lean', holdSeconds: 45 }, { exercise: 'long-sit' }] },
    unusable: [],
  });
});

test('a routine over 2 hours is not taken, and told', () => {
  const items = Array<string>(8).fill('wall-lean:300x2').join(',');
  expect(read(`items=${items}`)).toEqual({ routine: undefined, unusable: ['total'] });
});

test('an address keeps no routine that cannot be run', () => {
  expect(toAddress(routineOf('wall-lean'), LIBRARY)).toBe(toLink(routineOf('wall-lean'), LIBRARY));
  expect(toAddress(routineOf(), LIBRARY)).toBeUndefined();
  expect(toAddress(routineOf(...Array<string>(20).fill('wall-lean')), LIBRARY)).toBeDefined();
  expect(toAddress(routineOf({ exercise: 'wall-lean', holdSeconds: 300, repeats: 20 }), LIBRARY)).toBeUndefined();
});

test('the longest routine that can be has a link that is read: 30 lines, long ids, a name of 60 characters of 4 bytes', () => {
  const id = 'a-name-of-forty-letters-for-an-exercise-x';
  const exercise: TimedExercise = { id, name: 'X', sides: 'both', dose: { kind: 'reps', count: 1, secondsEach: 1, sets: 1, restSeconds: 0 } };
  const library = { exercises: exercisesById([exercise]), routines: new Map() };
  const item = { exercise: id, count: 10, holdSeconds: 10, repeats: 2, restSeconds: LIMITS.restSeconds.max - 20, sides: 'alternate' } as const;
  const whole = { name: '𝒳'.repeat(LONGEST_NAME), items: Array(MOST_ITEMS).fill(item), readySeconds: 10, changeSeconds: 10 };
  const routine = readRoutine({ ...whole, items: whole.items.slice(0, 20) }, library.exercises);
  expect(routine.ok).toBe(true);
  expect(toLink(whole, library).length).toBeLessThan(LONGEST);
});
