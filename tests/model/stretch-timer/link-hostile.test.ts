import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { linkSentence } from '../../../src/tools/stretch-timer/fault-words.ts';
import { fromLink, toLink, UNUSABLE, type FromLink } from '../../../src/tools/stretch-timer/link.ts';
import { routineFaults } from '../../../src/tools/stretch-timer/validate-routine.ts';
import { EXERCISES, LIBRARY, routineOf } from './routines.ts';

/**
 * Reads a link and holds what every link must keep to. Plain checks: it runs 10,000 times.
 *
 * @throws Error when the routine cannot be run, or when what is named is no known name or named twice
 */
function read(fragment: string): FromLink | undefined {
  const link = fromLink(fragment, LIBRARY);
  if ((link === undefined) === fragment.includes('=')) throw new Error('An anchor is no link, all else is one');
  if (!link) return link;
  const { routine, unusable } = link;
  if (routine && routineFaults(routine, EXERCISES).length > 0) throw new Error(`Cannot be run: ${JSON.stringify(routine)}`);
  if (!routine && unusable.length === 0) throw new Error('No routine, and nobody says why');
  const isKnown = unusable.every((name, index) => UNUSABLE.includes(name) && unusable.indexOf(name) === index);
  if (!isKnown) throw new Error(`Named as unusable: ${unusable.join()}`);
  return link;
}

const SCRIPT = '<script>alert(1)</script>';
const BROKEN_VALUES = [
  '', ',', ',,,', ':', '=', '1e9', 'NaN', '-1', '１０', '٣', '0x8', '8.5', '8s', '1000', '%E0%A4%A', '%', '%00', 'null', '__proto__', 'constructor',
  'toString', 'wall-lean:30x2:', 'wall-lean:999x999', 'wall-lean:30x2:rest999', 'WALL-LEAN', SCRIPT, encodeURIComponent(SCRIPT), `wall-lean"${SCRIPT}`,
];

for (const value of BROKEN_VALUES) {
  test(`change=${JSON.stringify(value)} leaves the usual 8 s, and is told`, () => {
    const routine = { ...routineOf('long-sit'), name: '' };
    expect(read(`#items=long-sit&change=${value}`)).toEqual({ routine, unusable: ['change'] });
  });
  test(`${JSON.stringify(value)} is no ready routine`, () => {
    expect(read(`#routine=${value}`)).toEqual({ routine: undefined, unusable: ['routine'] });
  });
  test(`no key takes ${JSON.stringify(value)} and fails`, () => {
    for (const key of ['routine', 'items', 'change', 'ready', 'name', 'x']) read(`#${key}=${value}&items=long-sit`);
  });
}

for (const key of ['__proto__', 'constructor', 'toString', 'Items', '', '#items', SCRIPT, '%69tems', 'pregnant']) {
  test(`the key ${JSON.stringify(key)} is unknown, and the rest of the link counts`, () => {
    expect(read(`#${key}=1&items=long-sit`)).toEqual({ routine: { ...routineOf('long-sit'), name: '' }, unusable: ['unknown'] });
  });
}

test('100,000 characters are not read at all', () => {
  for (const text of [`items=${'long-sit,'.repeat(12_000)}`, 'a=1&'.repeat(25_000), '='.repeat(100_000)]) {
    expect(read(text)).toEqual({ routine: undefined, unusable: ['length'] });
  }
});

test('more than 30 lines are not taken, nor some of them', () => {
  expect(read(`items=${Array<string>(31).fill('knee-sway').join(',')}`)).toEqual({ routine: undefined, unusable: ['items'] });
  expect(read(`items=${Array<string>(30).fill('knee-sway').join(',')}`)?.routine?.items).toHaveLength(30);
});

test('separators alone make no routine', () => {
  for (const link of ['=&=&', '=', '&=', '==', '&&&=&&&', '#=#=#']) {
    expect(read(link)).toEqual({ routine: undefined, unusable: ['unknown', 'items'] });
  }
});

test('pauses without a routine make none', () => {
  expect(read('change=10&name=x')).toEqual({ routine: undefined, unusable: ['items'] });
});

test('a name loses what cannot be seen and all beyond 60 characters', () => {
  const name = (text: string) => read(`items=long-sit&name=${encodeURIComponent(text)}`)?.routine?.name;
  expect(name('  Morning\n\theels\u0000 ')).toBe('Morning heels');
  expect(name('\u202Egnp.exe\u202C')).toBe('gnp.exe');
  expect(name('x'.repeat(61))).toBe('x'.repeat(60));
  expect(name(SCRIPT)).toBe(SCRIPT);
});

test('a name of broken characters can be written as a link', () => {
  expect(toLink({ ...routineOf('long-sit'), name: 'a\uD800b' }, LIBRARY)).toBe('items=long-sit:20x2&name=a%EF%BF%BDb');
});

test('nothing that a link held reaches the note about it', () => {
  const link = read(`#${SCRIPT}=1&items=${SCRIPT}:30x2&change=${SCRIPT}&name=%`);
  const note = link && linkSentence(link.unusable, false);
  expect(note).toBe(
    'Part of the link could not be used: an unknown part, an exercise, the list of exercises. The routine that you had stays. Ask for the link again.',
  );
});

test('10,000 hostile links never throw, and what comes out can be run', () => {
  const dose = fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 30 })).map(([amount, times]) => `:${amount}x${times}`);
  const tail = fc.constantFrom('', ':pace3', ':rest500', ':rest5', ':each', ':alternate', ':nothing', '%3Aeach');
  const word = fc.tuple(fc.constantFrom(...EXERCISES.keys(), '__proto__', 'x'), fc.oneof(dose, fc.string()), tail).map((parts) => parts.join(''));
  const value = fc.oneof(fc.array(word, { maxLength: 35 }).map((words) => words.join(',')), fc.string(), fc.constantFrom(...BROKEN_VALUES, '8', 'short-one'));
  const part = fc.tuple(fc.constantFrom('routine', 'items', 'items', 'change', 'ready', 'name', '__proto__'), value);
  const nearLink = fc.array(part, { maxLength: 6 }).map((parts) => parts.map(([key, text]) => `${key}=${text}`).join('&'));
  const wild = fc.string({ unit: 'binary', maxLength: 60 });
  let runnable = 0;
  fc.assert(
    fc.property(fc.oneof(nearLink, nearLink, wild, wild.map((text) => `#${text}=`)), (text) => {
      if (read(text)?.routine) runnable += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(runnable).toBeGreaterThan(500);
});
