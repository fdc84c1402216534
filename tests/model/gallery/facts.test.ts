import { expect, test } from 'playwright/test';
import references from '../../../src/data/references.json' with { type: 'json' };
import { FIGURE_STATES } from '../../../src/figures/plates/states.ts';
import { FACTS, factsOf, isFigureName } from '../../../src/gallery/facts.ts';
import type { FigureFacts } from '../../../src/gallery/figure-facts.ts';
import { fromLink } from '../../../src/tools/leg-length/link.ts';
import { TILT_CASES } from '../../../src/tools/leg-length/cases.ts';

const back = (pelvis: string) => factsOf('lumbar-side', { pelvis });
const legs = (difference: string) => factsOf('leg-length', { difference, shorter: 'left' });
const numberOf = ({ numbers }: FigureFacts, what: RegExp) => numbers.find((number) => what.test(number.what));

test('the pelvis is that of Pinto 2008, 1.57 degrees on 10-degree wedges (pinto2008)', () => {
  expect(numberOf(back('1.6'), /Pelvis tips/)).toMatchObject({ value: 1.57, unit: 'degrees', study: 'pinto2008' });
  expect(back('1.6').studies[0]).toBe('pinto2008');
});

test('a pelvis drawn at another angle is our choice, and no study is named for it', () => {
  expect(numberOf(back('10'), /Pelvis tips/)).toEqual({ what: 'Pelvis tips forward', value: 10, unit: 'degrees', ours: 'chosen' });
  expect(back('10').studies).not.toContain('pinto2008');
});

test('thigh and curve have no number', () => {
  expect(numberOf(FACTS.chain(), /Thigh/)?.value).toBe('no sure number');
  expect(numberOf(back('1.6'), /Curve/)?.value).toBe('studies disagree');
});

for (const { name, input, expected, source } of TILT_CASES.filter(({ input: { differenceMm, hipWidthMm } }) => differenceMm > 0 && hipWidthMm === 170)) {
  test(`the slope of the pelvis is that of the calculator: ${name} (${source})`, () => {
    const slope = numberOf(legs(`${input.differenceMm}mm`), /Slope/)?.value;
    expect(slope).toBe(Math.round(expected * 10) / 10);
  });
}

test('the calculator opens in the state of the figure, with hips as drawn', () => {
  const tool = factsOf('leg-length', { difference: '2cm', shorter: 'right', width: '155mm' }).tool ?? '';
  expect(tool).toMatch(/^\/tools\/leg-length\/#/);
  const read = fromLink(tool.slice(tool.indexOf('#')));
  expect(read?.unusable).toEqual([]);
  expect(read?.fields).toMatchObject({
    method: 'known', difference: { text: '20', unit: 'mm' }, shorter: 'right', widthFrom: 'typed', hipWidth: { text: '155', unit: 'mm' },
  });
});

test('the explorer opens with the wedge of the figure, where it takes that angle', () => {
  expect(factsOf('heel-from-behind', { eversion: '10' }).tool).toBe('/tools/kinetic-chain/#wedge=10&feet=both');
  expect(factsOf('heel-from-behind', { eversion: '25' }).tool).toBeUndefined();
});

test('the explorer tells which way a shin turns, so that no number needs a sign (fischer2018: 0.68 degrees for each)', () => {
  const shin = (wedge: string) => numberOf(factsOf('kinetic-chain', { wedge, view: 'side' }), /^Shin/);
  expect(shin('10')).toEqual({ what: 'Shin, turn inwards', value: 6.8, unit: 'degrees', study: 'fischer2018', ours: 'sum' });
  expect(shin('-10')).toEqual({ what: 'Shin, turn outwards', value: 6.8, unit: 'degrees', study: 'fischer2018', ours: 'sum' });
  expect(shin('0')).toMatchObject({ what: 'Shin, turn', value: 0 });
});

test('how common: the printed shares of rush1946 at 22 mm and kim2018, sums marked as ours', () => {
  const { numbers } = FACTS['leg-length-share']();
  const of = (study: string) => numbers.filter((number) => number.study === study);
  expect(of('rush1946').map(({ value, ours }) => [value, ours])).toEqual([[77, 'sum'], [37.5, 'sum'], [15, 'sum'], [1.7, undefined]]);
  expect(of('kim2018').map(({ value }) => value)).toEqual([12, 1]);
  expect(of('knutson2005a')[0]).toMatchObject({ value: 5.2, sd: 4.1 });
});

const known = new Set(references.filter(({ status }) => status === 'confirmed').map(({ id }) => id));
const states = Object.values(FIGURE_STATES).flat().map(({ id: _id, caption: _caption, of, ...attributes }) => factsOf(of, attributes));
const stateless = [FACTS.chain(), FACTS['leg-length-kinds'](), FACTS['leg-length-share'](), FACTS['leg-length-measured'](), legs('10mm')];

test('every figure rests on confirmed sources, and each number on one of its own or on a choice or sum of ours', () => {
  for (const { name, studies, numbers } of [...states, ...stateless]) {
    expect(studies.filter((id) => !known.has(id)), name).toEqual([]);
    expect(studies, name).toEqual([...new Set(studies)]);
    for (const { what, value, study, ours } of numbers) {
      if (study) expect(studies, what).toContain(study);
      expect(Boolean(study ?? ours) || typeof value === 'string', `${name}: ${what}`).toBe(true);
    }
  }
});

test('a name of a figure is known from any other', () => {
  expect(['heel-from-behind', 'toString', '', undefined].map((name) => isFigureName(name))).toEqual([true, false, false, false]);
});
