import { expect, test } from 'playwright/test';
import { EXAMPLE_FIELDS, type Fields } from '../../src/tools/leg-length/fields.ts';
import { answerTo, change, start } from '../../src/tools/leg-length/state.ts';
import { resultOf } from './usable-fields.ts';

const typed = (text: string): Fields => ({ ...EXAMPLE_FIELDS, difference: { text, unit: 'mm' } });
const example = start(EXAMPLE_FIELDS);

test('the calculator opens with the worked example and says so', () => {
  const result = { differenceMm: 10, hipWidthMm: 170 };
  expect(example).toMatchObject({ isExample: true, faults: {}, unusable: [], result });
});

test('an example that cannot be read stops the build', () => {
  expect(() => start(typed('ten'))).toThrow('difference');
});

test('good input gives a new result, which is no example any more', () => {
  const state = change(example, { fields: typed('20') });
  expect(state).toMatchObject({ fields: typed('20'), faults: {}, result: resultOf(typed('20')), isExample: false, isOld: false });
});

test('bad input keeps the text and the last good result', () => {
  const good = change(example, { fields: typed('20') });
  const bad = change(good, { fields: typed('2o') });
  expect(bad.fields.difference.text).toBe('2o');
  expect(bad.faults).toEqual({ difference: 'not-a-number' });
  expect(bad.result).toBe(good.result);
  expect([good.isOld, bad.isOld]).toEqual([false, true]);
  expect(bad.readFrom).toBe(good.fields);
});

test('a second bad input keeps the result and tells its own fault only', () => {
  const bad = change(example, { fields: typed('2o') });
  expect(change(bad, { fields: typed('') })).toMatchObject({ faults: { difference: 'missing' }, result: example.result });
});

test('mended input clears the fault', () => {
  const bad = change(example, { fields: typed('2o') });
  const mended = change(bad, { fields: typed('21') });
  expect(mended).toMatchObject({ faults: {}, isOld: false, readFrom: typed('21') });
  expect(mended.result.differenceMm).toBe(21);
});

test('a way in without numbers yet keeps the result of the way before, and loses no text', () => {
  const good = change(example, { fields: typed('20') });
  const tape = change(good, { fields: { ...good.fields, method: 'tape' } });
  expect(tape).toMatchObject({ isOld: true, result: good.result, readFrom: good.fields });
  const back = change(tape, { fields: { ...tape.fields, method: 'known' } });
  expect(back).toEqual(good);
});

test('a way in that was only just opened tells nobody off for its empty fields, but for wrong ones', () => {
  const tape: Fields = { ...EXAMPLE_FIELDS, method: 'tape' };
  expect(change(example, { fields: tape }).faults).toEqual({});
  const left = { texts: ['9o2', ''], unit: 'mm' } as const;
  expect(change(example, { fields: { ...tape, left } }).faults).toEqual({ 'left-0': 'not-a-number' });
});

test('a field that is emptied after a result is told as missing', () => {
  expect(change(example, { fields: typed('') }).faults).toEqual({ difference: 'missing' });
});

test('the other shorter leg turns the sides and leaves every number', () => {
  const after = change(example, { fields: { ...EXAMPLE_FIELDS, shorter: 'right' } });
  expect(after.result).toEqual({ ...example.result, shorter: 'right', higherHip: 'left' });
});

test('what a link held that cannot be used is told until the next change', () => {
  const linked = change(example, { fields: typed('20'), unusable: ['width'] });
  expect(linked).toMatchObject({ isExample: false, unusable: ['width'] });
  expect(change(linked, { fields: typed('21') }).unusable).toEqual([]);
});

test('a link of which nothing could be used leaves the example an example, with its note', () => {
  const state = answerTo(undefined, [{ fields: EXAMPLE_FIELDS, unusable: ['method'] }]);
  expect(state).toMatchObject({ isExample: true, unusable: ['method'] });
});

test('before the reader changes anything, the answer is the example', () => {
  expect(answerTo(undefined, [])).toEqual(start(EXAMPLE_FIELDS));
});

test('of changes answered together the last good one is kept, and the bad one after it marks it as old', () => {
  const state = answerTo(undefined, [{ fields: typed('12') }, { fields: typed('abc') }]);
  expect(state).toMatchObject({ isOld: true, isExample: false, result: { differenceMm: 12 }, faults: { difference: 'not-a-number' } });
});

test('looking at another way in and coming back makes the example nobody\'s own', () => {
  const back = answerTo(undefined, [{ fields: { ...EXAMPLE_FIELDS, method: 'tape' } }, { fields: EXAMPLE_FIELDS }]);
  expect(back).toMatchObject({ isExample: true, isOld: false });
});

test('who types 10 mm after another number, or follows a link to 10 mm, means 10 mm', () => {
  expect(answerTo(undefined, [{ fields: typed('12') }, { fields: typed('10') }])).toMatchObject({ isExample: false });
  expect(answerTo(undefined, [{ fields: EXAMPLE_FIELDS, unusable: [] }])).toMatchObject({ isExample: false });
});
