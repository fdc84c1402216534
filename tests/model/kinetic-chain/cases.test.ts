import { expect, test } from 'playwright/test';
import references from '../../../src/data/references.json' with { type: 'json' };
import { FORM_CASES, SHIN_CASES, TILT_CASES } from '../../../src/tools/kinetic-chain/cases.ts';
import { LUMBAR_FINDINGS } from '../../../src/tools/kinetic-chain/lumbar.ts';
import { passUp } from '../../../src/tools/kinetic-chain/model.ts';
import { STEPS } from '../../../src/tools/kinetic-chain/steps.ts';
import { SINCLAIR, WAHMKOW } from '../../../src/tools/kinetic-chain/studies.ts';
import { checkCases } from './check-cases.ts';
import { measuredOf } from './segments.ts';

const checked = checkCases();
const missOf = (name: string): number => checked.find((one) => one.name === name)?.missBy ?? NaN;

for (const { id, name, source, verdict, isMet } of checked) {
  test(`${id}, ${name}: ${verdict} (${source})`, () => {
    expect(isMet ? 'met' : 'misfit').toBe(verdict);
  });
}

test('every case of every list is run, and no two share a name', () => {
  const names = checked.map(({ name }) => name);
  expect(names).toHaveLength(TILT_CASES.length + SHIN_CASES.length + FORM_CASES.length);
  expect(names).toEqual([...new Set(names)]);
});

test('of the sheet\'s vectors those with a confirmed source are run, T1 to T6: T9 asks what the chain cannot be asked', () => {
  expect([...new Set(checked.map(({ id }) => id))].sort()).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'slope']);
});

test('the likely range of each tilt is the one worked out from pinto2008', () => {
  for (const { feet, segment, band } of TILT_CASES) {
    const { meanLow, meanHigh } = measuredOf(segment, { wedgeDegrees: 10, feet });
    expect([meanLow, meanHigh]).toEqual(band);
  }
});

test('held out: 1 foot, foretold from both feet, lies in what pinto2008 found for it, 0.25° to 2.6°', () => {
  const both = measuredOf('pelvis-sagittal', { wedgeDegrees: 10, feet: 'both' }).mean;
  expect(both).toBeGreaterThan(0.25);
  expect(both).toBeLessThan(2.6);
});

test('+5° is sinclair2017\'s lateral insole: outer edge up, heel from 12.37° to 14.11°, shin from 7.47° to 6.14°', () => {
  const lateral = SINCLAIR.with.find(({ insole }) => insole === 5);
  expect(lateral).toEqual({ insole: 5, heel: 14.11, shin: 6.14 });
  expect(SINCLAIR.without).toEqual({ insole: 0, heel: 12.37, shin: 7.47 });
  expect(measuredOf('tibia-rotation', { wedgeDegrees: 5, feet: 'both' }).direction).toBe('internal');
});

// Predicted 0.68 × change of the heel, minus the change of the shin that was measured.
for (const [name, missBy, sum] of [
  ['Running, insole of 5° with its outer edge up: shin', 2.5132, '0.68 × 1.74 − (−1.33)'],
  ['Running, insole of 5° with its inner edge up: shin', 1.3884, '0.68 × (−1.62) − (−2.49)'],
  ['Walking, arch support of 30 mm: shin', 1.516, '0.68 × 1.2 − (−0.7)'],
  ['Walking, arch support of 35 mm: shin', 3.696, '0.68 × 2.2 − (−2.2)'],
  ['Walking, arch support of 40 mm: shin', 0.348, '0.68 × 1.1 − 0.4'],
] as const) {
  test(`${name}: the chain misses by ${missBy}° = ${sum}`, () => {
    expect(missOf(name)).toBeCloseTo(missBy, 3);
  });
}

test('a chain that only ever rises must fail runners: both insoles turned the shin less than none (sinclair2017)', () => {
  expect(SINCLAIR.with.every(({ shin }) => shin < SINCLAIR.without.shin)).toBe(true);
  expect(SHIN_CASES.filter(({ source }) => source === 'sinclair2017').map(({ verdict }) => verdict)).toEqual(['misfit', 'misfit']);
});

test('walkers on arch supports show no trend: heel and shin change against each other in 2 of 3 (wahmkow2017)', () => {
  const opposed = WAHMKOW.with.filter(({ heel, shin }) => (heel - WAHMKOW.without.heel) * (shin - WAHMKOW.without.shin) < 0);
  expect(opposed).toHaveLength(2);
});

test('every source that the tool names is confirmed', () => {
  const confirmed = references.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
  const links = [10, 5, -10].flatMap((wedgeDegrees) => passUp({ wedgeDegrees, feet: 'left' })).flatMap((segment) => segment.references);
  const named = checked.map(({ source }) => source);
  const all = [...named, ...links, ...LUMBAR_FINDINGS.map(({ reference }) => reference), ...STEPS.flatMap(({ sources }) => sources)];
  expect(all.filter((id) => !confirmed.includes(id))).toEqual([]);
});
