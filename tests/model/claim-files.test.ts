import { expect, test } from 'playwright/test';
import { parseClaims } from '../../src/library/claim-files.ts';
import { claim } from './claim-cases.ts';

const parse = (given: object) => parseClaims(JSON.stringify([{ ...claim(), ...given }]), 'legs.json');

test('a file holds a list of claims', () => {
  expect(parse({})).toEqual([claim()]);
});

for (const [what, given, key] of [
  ['an id with a blank', { id: 'two words' }, 'id'],
  ['a direction of its own', { direction: 'proves' }, 'direction'],
  ['a certainty of its own', { certainty: 'certain' }, 'certainty'],
  ['no reason for its certainty', { why: '' }, 'why'],
  ['a day that is none', { checkAgain: 'some day' }, 'checkAgain'],
  ['a key that no claim has', { grade: 5 }, 'grade'],
] as const) {
  test(`a claim with ${what} is turned away, by file and key`, () => {
    expect(() => parse(given)).toThrow(new RegExp(`^legs\\.json:[^]*\\b${key}\\b`));
  });
}
