import { expect, test } from 'playwright/test';
import { typedNumber } from '../../../src/tools/stretch-timer/typed-number.ts';

test('a number is read as people type it', () => {
  for (const text of ['45', ' 45 ', '+45', '45.', '45,0']) expect(typedNumber('holdSeconds', text)).toEqual({ ok: true, value: 45 });
});

test('each text that cannot be used has its reason', () => {
  const codes = { '': 'missing', ten: 'not-a-number', '1e2': 'not-a-number', '4.5': 'not-whole', '-3': 'too-small', '0': 'too-small', '301': 'too-large' };
  for (const [text, code] of Object.entries(codes)) expect(typedNumber('holdSeconds', text)).toEqual({ ok: false, code });
});

test('no rest at all is a rest of 0 seconds', () => {
  expect(typedNumber('restSeconds', '0')).toEqual({ ok: true, value: 0 });
});
