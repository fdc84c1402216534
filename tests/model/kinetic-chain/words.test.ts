import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { sayDegrees, saySize } from '../../../src/figures/say-number.ts';
import { anglesOf } from '../../../src/tools/kinetic-chain/angles.ts';
import { sayWedge } from '../../../src/tools/kinetic-chain/control-words.ts';
import { describe, shortly, titleOf } from '../../../src/tools/kinetic-chain/description-words.ts';
import { liftTilt } from '../../../src/tools/kinetic-chain/lift.ts';
import { heelSentences, resultSentence, resultSentences } from '../../../src/tools/kinetic-chain/result-words.ts';
import { sayLift, sayShare } from '../../../src/tools/kinetic-chain/say.ts';
import { NOT_MIRROR } from '../../../src/tools/kinetic-chain/segment-notes.ts';
import { segmentRows } from '../../../src/tools/kinetic-chain/segment-words.ts';
import { DEFAULT_STATE } from '../../../src/tools/kinetic-chain/state.ts';
import { numberFaults } from '../../content/number-style.ts';
import { innerWedges, outerWedges, states } from './states.ts';

const ONE_LEFT = { ...DEFAULT_STATE, feet: 'left' } as const;
const INNER = { ...DEFAULT_STATE, wedgeDegrees: -10 } as const;

test('numbers: one decimal, a real minus sign, none before 0', () => {
  expect([1.57, -1.06, 10, -0.04, 0.15].map(sayDegrees)).toEqual(['1.6°', '−1.1°', '10°', '0°', '0.2°']);
  expect(saySize(-6.8)).toBe('6.8°');
  expect(sayLift(20)).toBe('20 mm (0.8 in)');
  expect([0.163, 0.001].map(sayShare)).toEqual(['about 16 in 100', 'fewer than 1 in 100']);
});

test('the control says which edge is up', () => {
  expect([10, -7.5, 0].map(sayWedge)).toEqual(['10°, outer edge up', '7.5°, inner edge up', '0°, no wedge']);
});

test('the first answer: wedge, pelvis, gaps', () => {
  expect(resultSentences(DEFAULT_STATE)).toEqual([
    'A wedge of 10° under both feet, outer edge up.',
    'On average, the pelvis tips forward by about 1.6°, so little that you can hardly see it.',
    'On the way up the thigh is a gap: no number that we could confirm. For the lower back, studies disagree.',
  ]);
});

test('one foot also tips the pelvis sideways, and no side is named', () => {
  expect(resultSentence(ONE_LEFT)).toContain('under the left foot');
  expect(resultSentence(ONE_LEFT)).toContain('forward by about 1.4° and sideways by about 1.5°, to a side that we could not read: so little that you can hardly see it.');
});

test('whoever goes the other way tips backwards, and it is told as our sum', () => {
  expect(resultSentence({ ...DEFAULT_STATE, person: 'opposite' })).toContain(
    'the pelvis tips backwards by about 1.1° (our sum: 5 in 100 people change this far the other way, or further)',
  );
});

test('what heels do is told in the words in which readers were told of their feet', () => {
  expect([10, -10, 0].map(heelSentences)).toEqual([
    expect.stringMatching(/^Outer edge up: the heels roll in, as flat feet /),
    expect.stringMatching(/^Inner edge up: the heels roll out, as high arches /),
    expect.stringMatching(/^No wedge: /),
  ]);
});

test('any angle but 10° is told as our sum, and above it that it may be less (farokhmanesh2014)', () => {
  expect(resultSentence(DEFAULT_STATE)).not.toContain('was measured');
  expect(resultSentence({ ...DEFAULT_STATE, wedgeDegrees: 5 })).toContain('Only for a wedge of 10° could we read degrees: this is our sum from there.');
  expect(resultSentence({ ...DEFAULT_STATE, wedgeDegrees: 15 })).toContain('steeper wedges may well do less than it says.');
});

test('inner edge up: gaps, not the mirror, with the study that shows why', () => {
  expect(resultSentence(INNER)).toContain('not the mirror');
  expect(NOT_MIRROR.sources).toEqual(['duval2010']);
  const rows = segmentRows(INNER).filter(({ gap }) => gap === 'Gap. Rolling out is not the mirror of rolling in.');
  expect(rows.map(({ id }) => id)).toEqual(['pelvis-sagittal', 'pelvis-frontal', 'lumbar-lordosis']);
});

test('the lift is told beside the wedge, with the tilt of the leg-length tool, and never added', () => {
  fc.assert(
    fc.property(states, (state) => {
      const lifted = { ...state, liftMm: Math.max(1, state.liftMm) };
      for (const text of [resultSentence(lifted), describe(lifted)]) {
        expect(text).toContain(`under the ${lifted.liftSide} foot: it raises the ${lifted.liftSide} hip`);
        expect(text).toContain(`sideways by up to ${sayDegrees(liftTilt(lifted))}`);
        expect(text).toContain('We do not add this to the wedge.');
      }
      expect(resultSentence({ ...state, liftMm: 0 })).not.toContain('lift');
    }),
  );
});

test('the row of the pelvis: number, spread, N, source and certainty (pinto2008)', () => {
  const pelvis = segmentRows(DEFAULT_STATE).find(({ id }) => id === 'pelvis-sagittal');
  expect(pelvis).toMatchObject({
    name: 'Pelvis, forward tilt', certainty: 'moderate certainty', sources: ['pinto2008'], gap: undefined, person: undefined,
    notes: [{ sources: ['duval2010'] }],
    number: {
      mean: 'tips forward by about 1.6°',
      spread: {
        people: '95 in 100 people: −1.6° to 4.7° (our sum)',
        average: 'mean, likely range: 0.6° to 2.5° (our sum)',
        otherWay: 'the other way: about 16 in 100 people (our sum, measuring noise included)',
      },
      studied: '14 healthy people',
    },
  });
});

test('a shin that turns outwards is told by its size, without a second minus; without a wedge there is no spread (fischer2018)', () => {
  const shinAt = (wedgeDegrees: number) => segmentRows({ ...DEFAULT_STATE, wedgeDegrees }).find(({ id }) => id === 'tibia-rotation')?.number;
  expect(shinAt(-10)).toMatchObject({ mean: 'turns outwards by about 6.8°', spread: { people: '95 in 100 legs: 3.9° to 9.7° (our sum)' } });
  expect(shinAt(0)?.spread).toBeUndefined();
});

test('the row of the curve: both sides of the conflict, and a bound that is ours', () => {
  const notes = segmentRows(DEFAULT_STATE).find(({ id }) => id === 'lumbar-lordosis')?.notes ?? [];
  expect(notes.map(({ sources }) => sources)).toEqual([['farokhmanesh2014', 'ghasemi2016'], ['duval2010', 'youdas1996'], []]);
  expect(notes[2]?.text).toContain('at most 1.6° deeper (our sum');
});

test('each row has a number or says why it has none', () => {
  fc.assert(
    fc.property(states, (state) => {
      for (const { number, gap } of segmentRows(state)) expect(number === undefined).toBe(gap !== undefined);
    }),
  );
});

test('the description names what stands on the wedge, each side, and its degrees', () => {
  expect(titleOf(ONE_LEFT)).toBe('Wedge of 10° under the left foot, outer edge up');
  const text = describe(ONE_LEFT);
  expect(text).toContain('The left heel tips inwards');
  expect(text).toContain('The left shin turns inwards by 6.8°');
  expect(text).toContain('The right foot stands flat.');
  expect(text).toContain('sideways by 1.5°, drawn to both sides because none is named');
  expect(describe({ ...DEFAULT_STATE, scale: 'ten' })).toContain('10 times too large');
  expect(describe({ ...DEFAULT_STATE, wedgeDegrees: 0 })).toContain('Both feet stand flat.');
});

test('the description follows every state: its wedge, its shin and its pelvis', () => {
  fc.assert(
    fc.property(states, outerWedges, (state, wedgeDegrees) => {
      const shown = { ...state, wedgeDegrees };
      const { pelvisForward = NaN, shin } = anglesOf(shown);
      const text = describe(shown);
      expect(text).toContain(`drawn at ${saySize(wedgeDegrees)}`);
      expect(text).toContain(`inwards by ${saySize(Math.max(shin.left, shin.right))}`);
      expect(text).toContain(Math.abs(pelvisForward) < 0.05 ? 'hardly tips' : saySize(pelvisForward));
    }),
  );
});

test('with the inner edge up the pelvis has no degrees anywhere', () => {
  fc.assert(
    fc.property(states, innerWedges, (state, wedgeDegrees) => {
      const shown = { ...state, wedgeDegrees, liftMm: 0 };
      expect(describe(shown)).toContain('The pelvis is a gap');
      expect(resultSentence(shown)).not.toMatch(/pelvis tips/);
      expect(shortly(shown)).toContain('pelvis unknown');
    }),
  );
});

test('all words of every state keep the number style, and show no slip of the code', () => {
  fc.assert(
    fc.property(states, (state) => {
      const rows = segmentRows(state).flatMap(({ number, gap, person, notes }) => [
        number?.mean, number?.studied, ...Object.values(number?.spread ?? {}), gap ?? '', person ?? '', ...notes.map(({ text }) => text),
      ]);
      const said = [resultSentence(state), describe(state), shortly(state), ...rows.map((text) => text ?? '')];
      expect(said.flatMap(numberFaults)).toEqual([]);
      expect(said.filter((text) => /undefined|NaN|\[object|-\d|−0°|°°| {2}|\.\.|!/.test(text))).toEqual([]);
    }),
  );
});
