import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import data from '../../src/data/references.json' with { type: 'json' };
import { writtenClaims } from '../../src/commands/written.ts';
import { exerciseSources } from '../../src/library/exercises.ts';
import { COHORTS, LIFT_LINES, OWN_DIFFERENCE } from '../../src/tools/leg-length/studies.ts';
import { CARDS } from '../model/stretch-timer/cards.ts';
import { ROOT } from '../source-files.ts';
import { PROSE } from './prose.ts';

const ids = data.map(({ id }) => id);
const unique = (list: readonly string[]) => [...new Set(list)];

for (const { path, references, cited } of PROSE) {
  test(`${path} lists what it cites, each once, in the order of first mention`, () => {
    expect(references).toEqual(unique(cited));
  });

  test(`${path} cites only what the bibliography holds`, () => {
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });
}

test('the bibliography holds no id twice', () => {
  expect(ids).toEqual(unique(ids));
});

test('every entry of the bibliography is cited on some page or by a claim', () => {
  const byClaims = writtenClaims().flatMap((claim) => [...claim.for, ...claim.against]);
  const used = new Set([...PROSE.flatMap(({ cited }) => cited), ...CARDS.flatMap(exerciseSources), ...byClaims]);
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});

test('every entry is confirmed, and equal to the evidence where that stands beside the project', () => {
  expect(data.filter(({ status }) => status !== 'confirmed').map(({ id }) => id)).toEqual([]);

  const path = `${ROOT}../shared/evidence/references.json`;
  const evidence: readonly { readonly id: string }[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : data;
  for (const { topic, ...entry } of data) {
    const original = { ...evidence.find(({ id }) => id === entry.id), topic };
    expect({ ...entry, topic }).toEqual(original);
  }
});

test('every study that a figure draws is in the bibliography', () => {
  const drawn = [...COHORTS, ...LIFT_LINES, OWN_DIFFERENCE].map(({ reference }) => reference);
  expect(unique(drawn).filter((id) => !ids.includes(id))).toEqual([]);
});
