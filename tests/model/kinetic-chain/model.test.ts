import { expect, test } from 'playwright/test';
import { isBeyondMeasured, passUp } from '../../../src/tools/kinetic-chain/model.ts';
import { SEGMENT_IDS } from '../../../src/tools/kinetic-chain/segment.ts';
import { FEET } from '../../../src/tools/kinetic-chain/state.ts';
import { NOT_FINITE } from '../bad-numbers.ts';
import { measuredOf, segmentOf } from './segments.ts';

const BOTH_10 = { wedgeDegrees: 10, feet: 'both' } as const;
const LEFT_10 = { wedgeDegrees: 10, feet: 'left' } as const;

test('there is one entry for each link, from the shin up', () => {
  expect(passUp(BOTH_10).map(({ id }) => id)).toEqual([...SEGMENT_IDS]);
  expect(SEGMENT_IDS).toHaveLength(7);
});

test('10° under both feet: pelvis 1.57° forward, mean likely 0.6° to 2.5°, 13 to 17 in 100 the other way (pinto2008; ends ours)', () => {
  const pelvis = measuredOf('pelvis-sagittal', BOTH_10);
  expect(pelvis).toMatchObject({ direction: 'forward', mean: 1.57, meanLow: 0.6, meanHigh: 2.5, studied: 14, references: ['pinto2008'] });
  expect(pelvis).toMatchObject({ certainty: 'moderate', extrapolated: false });
  expect(pelvis.oppositeShare).toBeGreaterThan(0.13);
  expect(pelvis.oppositeShare).toBeLessThan(0.17);
});

test('people spread by the larger standard deviation, 1.6°: 95 in 100 from −1.57° to 4.71° (derived from pinto2008)', () => {
  const { low, high } = measuredOf('pelvis-sagittal', BOTH_10);
  expect(low).toBeCloseTo(1.57 - 1.96 * 1.6, 9);
  expect(high).toBeCloseTo(1.57 + 1.96 * 1.6, 9);
});

for (const feet of ['left', 'right'] as const) {
  test(`10° under the ${feet} foot: pelvis 1.41° forward and 1.46° sideways, no side claimed (pinto2008)`, () => {
    const input = { wedgeDegrees: 10, feet };
    const forward = measuredOf('pelvis-sagittal', input);
    const sideways = measuredOf('pelvis-frontal', input);
    expect(forward).toMatchObject({ mean: 1.41, meanLow: 0.25, meanHigh: 2.6, direction: 'forward', certainty: 'low', references: ['pinto2008'] });
    expect(sideways).toMatchObject({ mean: 1.46, meanLow: 0.7, meanHigh: 2.2, direction: 'sideways', certainty: 'low', references: ['pinto2008'] });
    // 20 to 24 in 100, and at most 13 in 100: worked out from the printed p values.
    expect(forward.oppositeShare).toBeCloseTo(0.24, 2);
    expect(sideways.oppositeShare).toBeCloseTo(0.13, 2);
  });
}

test('both feet and the sideways tilt: 0 by symmetry, which nobody measured', () => {
  const tilt = segmentOf('pelvis-frontal', BOTH_10);
  expect(tilt).toEqual({ id: 'pelvis-frontal', unknown: false, direction: 'none', reason: 'symmetry', mean: 0, certainty: 'very-low', references: [] });
});

test('shin over a heel that follows fully: 6.8° at 10°, legs from 3.9° to 9.7° (fischer2018: 0.68 ± 0.15 per degree, 8 legs)', () => {
  const shin = measuredOf('tibia-rotation', BOTH_10);
  expect(shin).toMatchObject({ direction: 'internal', certainty: 'low', studied: 8 });
  expect(shin.references[0]).toBe('fischer2018');
  expect(shin.mean).toBeCloseTo(6.8, 9);
  expect(shin.low).toBeCloseTo(3.86, 9);
  expect(shin.high).toBeCloseTo(9.74, 9);
});

test('mean of the 8 legs: 5.5° to 8.1° at 10°, by t with 7 degrees of freedom (derived from fischer2018)', () => {
  const { meanLow, meanHigh } = measuredOf('tibia-rotation', BOTH_10);
  expect(meanLow).toBeCloseTo(5.55, 2);
  expect(meanHigh).toBeCloseTo(8.05, 2);
});

test('the heel rolled out turns the shin out, by the same slope (fischer2018)', () => {
  expect(measuredOf('tibia-rotation', { wedgeDegrees: -10, feet: 'both' })).toMatchObject({ direction: 'external', references: ['fischer2018'] });
  expect(measuredOf('tibia-rotation', { wedgeDegrees: -10, feet: 'both' }).mean).toBeCloseTo(-6.8, 9);
});

test('the thigh is a gap: the hip turned in, by degrees that we could not read (khamis2007)', () => {
  expect(segmentOf('femur-rotation', BOTH_10)).toEqual({
    id: 'femur-rotation', unknown: true, direction: 'internal', reason: 'no-number', references: ['khamis2007'],
  });
});

test('turns of pelvis and lower back are gaps for every wedge', () => {
  for (const wedgeDegrees of [-15, -0.5, 0, 10, 20]) {
    for (const id of ['pelvis-rotation', 'lumbar-rotation'] as const) {
      expect(segmentOf(id, { wedgeDegrees, feet: 'left' })).toMatchObject({ unknown: true, reason: 'no-study' });
    }
  }
});

for (const feet of FEET) {
  test(`inner edge up, ${feet}: all of pelvis and lower back is unknown, not the mirror of the outer edge (duval2010)`, () => {
    for (const segment of passUp({ wedgeDegrees: -10, feet }).slice(2)) expect(segment.unknown).toBe(true);
    for (const id of ['pelvis-sagittal', 'pelvis-frontal', 'lumbar-lordosis'] as const) {
      expect(segmentOf(id, { wedgeDegrees: -0.5, feet })).toMatchObject({ reason: 'not-mirror', references: ['duval2010'] });
    }
  });
}

for (const wedgeDegrees of [5, 9.5, 10.5, 20]) {
  test(`${wedgeDegrees}° was not measured: a straight line, one step less certain`, () => {
    const forward = measuredOf('pelvis-sagittal', { wedgeDegrees, feet: 'both' });
    expect(forward).toMatchObject({ extrapolated: true, certainty: 'low' });
    expect(forward.mean).toBeCloseTo(0.157 * wedgeDegrees, 9);
    expect(measuredOf('pelvis-frontal', { wedgeDegrees, feet: 'left' })).toMatchObject({ extrapolated: true, certainty: 'very-low' });
  });
}

test('the line is dashed above 10°, where the first step was the largest (farokhmanesh2014)', () => {
  expect([-15, 0, 10, 10.5, 20].map(isBeyondMeasured)).toEqual([false, false, false, true, true]);
});

for (const wedgeDegrees of [...NOT_FINITE, -15.01, 20.01, 1e9]) {
  test(`a wedge of ${wedgeDegrees} is refused`, () => {
    expect(() => passUp({ wedgeDegrees, feet: 'both' })).toThrow(RangeError);
  });
}

test('feet that are none of the choices are refused, whatever their type says', () => {
  const input = JSON.parse('{ "wedgeDegrees": 10, "feet": "__proto__" }');
  expect(() => passUp(input)).toThrow(RangeError);
});

test('one foot is left or right alike', () => {
  expect(passUp(LEFT_10)).toEqual(passUp({ ...LEFT_10, feet: 'right' }));
});
