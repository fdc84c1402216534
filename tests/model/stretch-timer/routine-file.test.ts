import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fileName } from '../../../src/tools/stretch-timer/file-name.ts';
import { faultSentence } from '../../../src/tools/stretch-timer/fault-words.ts';
import { fromFile, LONGEST_FILE, toFile } from '../../../src/tools/stretch-timer/routine-file.ts';
import { anyRoutine, EXERCISES, routineOf } from './routines.ts';

const read = (text: string) => fromFile(text, EXERCISES);
const file = (changes: object) => JSON.stringify({ kind: 'sole-to-spine-routine', version: 1, routine: routineOf('wall-lean'), ...changes });

test('any routine comes back from its file', () => {
  fc.assert(fc.property(anyRoutine, (routine) => expect(read(toFile(routine, EXERCISES))).toEqual({ ok: true, routine })));
});

test('a file has a version, and every number of a dose, so that it means the same should a card change', () => {
  expect(JSON.parse(toFile(routineOf('toe-tap', 'wall-lean'), EXERCISES))).toEqual({
    kind: 'sole-to-spine-routine',
    version: 1,
    routine: {
      name: 'Made up',
      items: [
        { exercise: 'toe-tap', holdSeconds: 3, count: 10, repeats: 2, restSeconds: 20, sides: 'each' },
        { exercise: 'wall-lean', holdSeconds: 30, repeats: 2, restSeconds: 10, sides: 'each' },
      ],
      readySeconds: 5,
      changeSeconds: 8,
    },
  });
});

test('a byte order mark before it does not matter', () => {
  expect(read(`\uFEFF${file({})}`)).toMatchObject({ ok: true });
});

const REFUSED = [
  ['too-large', ' '.repeat(LONGEST_FILE + 1)],
  ['not-json', ''],
  ['not-json', '{"kind":'],
  ['not-json', 'BEGIN:VCALENDAR'],
  ['not-ours', 'null'],
  ['not-ours', '[]'],
  ['not-ours', '{}'],
  ['not-ours', file({ kind: 'shoes' })],
  ['not-ours', file({ version: '1' })],
  ['not-ours', file({ version: 0 })],
  ['newer', file({ version: 2 })],
] as const;
for (const [code, text] of REFUSED) {
  test(`${JSON.stringify(text.slice(0, 60))} is refused: ${code}`, () => {
    expect(read(text)).toEqual({ ok: false, faults: [{ field: 'file', code }] });
  });
}

test('a file is named after its routine, in letters that every device takes', () => {
  expect(fileName('Morning heels, 5 minutes')).toBe('morning-heels-5-minutes');
  expect(fileName('Étirements')).toBe('etirements');
  expect(fileName('../Été\u0000 "x"')).toBe('ete-x');
  expect(fileName('伸展')).toBe('routine');
});

test('faults of the routine in it are told with their lines, in words', () => {
  const routine = routineOf('wall-lean', { exercise: 'toe-tap', repeats: 50 }, 'head-stand');
  const reading = read(file({ routine }));
  expect(reading.ok ? [] : reading.faults.map(faultSentence)).toEqual([
    'Line 2: Rounds. Too large. Type 1 to 20.',
    'Line 3: This exercise is not in our list. Take it out or choose another.',
  ]);
});

test('a file that names the prototype changes nothing of the language', () => {
  expect(read('{"kind":"sole-to-spine-routine","version":1,"routine":{"__proto__":{"name":"x"},"items":[]}}').ok).toBe(false);
  expect({}).not.toHaveProperty('name');
});

test('no file makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)));
  fc.assert(fc.property(fc.json(), (text) => void read(file({ routine: JSON.parse(text) }))));
});
