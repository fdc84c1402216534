import { expect, test } from 'playwright/test';
import { EXAMPLE_FIELDS, type Fields } from '../../src/tools/leg-length/fields.ts';
import { change, start } from '../../src/tools/leg-length/state.ts';

const typed = (text: string): Fields => ({ ...EXAMPLE_FIELDS, difference: { text, unit: 'mm' } });

test('the calculator opens with the worked example and says so', () => {
  const state = start(EXAMPLE_FIELDS);
  expect(state).toMatchObject({ isExample: true, faults: {}, reading: { differenceMm: 10, hipWidthMm: 170 } });
});

test('an example that cannot be read stops the build', () => {
  expect(() => start(typed('ten'))).toThrow('difference');
});

test('good input gives a new reading, which is no example any more', () => {
  expect(change(start(EXAMPLE_FIELDS), typed('20'))).toMatchObject({
    isExample: false,
    faults: {},
    reading: { differenceMm: 20 },
  });
});

test('bad input keeps the text and the last good reading', () => {
  const good = change(start(EXAMPLE_FIELDS), typed('20'));
  const bad = change(good, typed('2o'));
  expect(bad.fields.difference.text).toBe('2o');
  expect(bad.faults).toEqual({ difference: 'not-a-number' });
  expect(bad.reading).toBe(good.reading);
});

test('mended input clears the fault', () => {
  const bad = change(start(EXAMPLE_FIELDS), typed('2o'));
  expect(change(bad, typed('21'))).toMatchObject({ faults: {}, reading: { differenceMm: 21 } });
});

test('another shorter leg changes the side and nothing else', () => {
  const before = start(EXAMPLE_FIELDS);
  const after = change(before, { ...EXAMPLE_FIELDS, shorter: 'right' });
  expect(after.reading).toEqual({ ...before.reading, shorter: 'right' });
});
