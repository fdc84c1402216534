import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { saySize } from '../../../src/figures/say-number.ts';
import { anglesOf } from '../../../src/tools/kinetic-chain/angles.ts';
import { fromLink, toLink } from '../../../src/tools/kinetic-chain/link.ts';
import { DEFAULT_STATE } from '../../../src/tools/kinetic-chain/state.ts';
import type { NumberPart, Step } from '../../../src/tools/kinetic-chain/step.ts';
import { isTold, readShown, shownNumber, withShown } from '../../../src/tools/kinetic-chain/step-words.ts';
import { STEPS } from '../../../src/tools/kinetic-chain/steps.ts';
import { numberFaults } from '../../content/number-style.ts';
import { stepText } from './step-text.ts';

const numbersOf = ({ parts }: Step): readonly NumberPart[] => parts.filter((part): part is NumberPart => 'number' in part);

/** The only number of a step. @throws Error when it has none or more */
function numberOf(step: Step): NumberPart {
  const [part, ...more] = numbersOf(step);
  if (!part || more.length > 0) throw new Error(`${step.title} has not one number`);
  return part;
}

test('there are 6 to 8 steps, each with 1 number to move and a state that a link can hold', () => {
  expect(STEPS.length).toBeGreaterThanOrEqual(6);
  expect(STEPS.length).toBeLessThanOrEqual(8);
  for (const step of STEPS) {
    expect(numbersOf(step)).toHaveLength(1);
    expect(fromLink(toLink(step.state))).toEqual({ state: step.state, faults: [] });
    expect(isTold(step, step.state), step.title).toBe(true);
  }
});

test('the numbers of the first telling: 6.8° (fischer2018), 1.6°, 1.4° and 1.5° (pinto2008), 1.1° the other way (ours)', () => {
  const texts = Object.fromEntries(STEPS.map((step) => [step.title, stepText(step, step.state)]));
  expect(texts['Heel and shin']).toContain('the shins turn in by about 6.8°');
  expect(texts['The pelvis']).toContain('tips forward by about 1.6°');
  expect(texts['People differ']).toContain('the pelvis tips backwards, by 1.1° or more');
  expect(texts['One foot']).toContain('forward by 1.4° and sideways by 1.5°');
  expect(texts['Not a mirror']).toContain('Turn the wedge round: 10°, inner edge up.');
});

test('each step tells of the drawing it stands beside, for any number that its sentence can hold', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STEPS), fc.double({ min: 0, max: 1, noNaN: true }), (step, place) => {
      const part = numberOf(step);
      const shown = Math.round(2 * (part.min + place * (part.max - part.min))) / 2;
      const state = withShown(part, step.state, shown);
      expect(shownNumber(part, state)).toBe(shown);
      expect(isTold(step, state)).toBe(true);
      const text = stepText(step, state);
      expect(text).toContain(saySize(shown));
      if (step.parts.some((one) => 'result' in one && one.result === 'pelvisForward')) {
        expect(text).toContain(saySize(anglesOf(state).pelvisForward ?? NaN));
      }
      expect(numberFaults(text)).toEqual([]);
      expect(text).not.toMatch(/unknown|undefined|NaN|-\d|!/);
    }),
  );
});

test('a number that is dragged too far stops at the end; one between steps changes nothing', () => {
  const [first = { parts: [], title: '', state: DEFAULT_STATE, lookAt: 'feet', sources: [] }] = STEPS;
  const part = numberOf(first);
  expect(withShown(part, DEFAULT_STATE, 99).wedgeDegrees).toBe(20);
  expect(withShown(part, DEFAULT_STATE, -99).wedgeDegrees).toBe(0.5);
  expect(withShown(part, DEFAULT_STATE, 7.3)).toBe(DEFAULT_STATE);
  expect(withShown(part, DEFAULT_STATE, NaN)).toBe(DEFAULT_STATE);
});

test('what is typed must keep the sentence true: no wedge of 0, and no minus where words tell the edge', () => {
  for (const step of STEPS) {
    const part = numberOf(step);
    expect(readShown(part, '7,5')).toEqual({ ok: true, value: 7.5 });
    expect(readShown(part, '0')).toEqual({ ok: false, fault: 'too-small' });
    expect(readShown(part, '−5')).toEqual({ ok: false, fault: 'too-small' });
    expect(readShown(part, String(part.max + 1))).toEqual({ ok: false, fault: 'too-large' });
    expect(readShown(part, '')).toEqual({ ok: false, fault: 'missing' });
  }
});

test('a step is no longer told when the controls have left it', () => {
  for (const step of STEPS) {
    expect(isTold(step, { ...step.state, wedgeDegrees: -step.state.wedgeDegrees })).toBe(false);
    expect(isTold(step, { ...step.state, feet: 'right' })).toBe(false);
    expect(isTold(step, { ...step.state, person: 'strong' })).toBe(false);
    expect(isTold(step, { ...step.state, scale: 'ten', view: 'behind' })).toBe(true);
  }
});
