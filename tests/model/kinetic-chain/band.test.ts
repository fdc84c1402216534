import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { bandCorners, BOTTOM, LEFT, RIGHT, TILTS, TOP, toX, toY } from '../../../src/tools/kinetic-chain/band-scale.ts';
import { bandDescription } from '../../../src/tools/kinetic-chain/band-words.ts';
import { isMeasured } from '../../../src/tools/kinetic-chain/segment.ts';
import { passUp } from '../../../src/tools/kinetic-chain/model.ts';
import { DEFAULT_STATE, FEET } from '../../../src/tools/kinetic-chain/state.ts';
import { numberFaults } from '../../content/number-style.ts';
import { states } from './states.ts';

test('the scales begin and end where the chart does', () => {
  expect([toX(-15), toX(20)]).toEqual([LEFT, RIGHT]);
  expect([toY(TILTS.max), toY(TILTS.min)]).toEqual([TOP, BOTTOM]);
});

for (const feet of FEET) {
  test(`wedge under ${feet}: the band is the model's range at its widest, and fits the chart`, () => {
    const pelvis = passUp({ wedgeDegrees: 20, feet }).find(({ id }) => id === 'pelvis-sagittal');
    if (!pelvis || !isMeasured(pelvis)) throw new Error('The model has no forward tilt at 20°');
    const [start, high, low] = bandCorners(feet);
    expect(start).toEqual([0, 0]);
    expect(high).toEqual([20, expect.closeTo(pelvis.high, 9)]);
    expect(low).toEqual([20, expect.closeTo(pelvis.low, 9)]);
    expect(high[1]).toBeLessThanOrEqual(TILTS.max);
    expect(low[1]).toBeGreaterThanOrEqual(TILTS.min);
  });
}

test('in words: line, band, points and what the reader set (numbers: foot.md 1a and 1c)', () => {
  const said = bandDescription(DEFAULT_STATE);
  expect(said).toContain('from 0 to 1.6° of forward tilt on a 10° wedge, the one that Pinto measured in 14 people (mean 0.6° to 2.5°)');
  expect(said).toContain('95 in 100 people are expected, −1.6° to 4.7° at 10°');
  expect(said).toContain('hip turned in by 1.4°, far side of the pelvis dropped by 0.5°');
  expect(bandDescription({ ...DEFAULT_STATE, wedgeDegrees: -8 })).toMatch(/You set the inner edge up by 8°, where we draw no line\.$/);
});

test('its words keep the number style in every state', () => {
  fc.assert(fc.property(states, (state) => numberFaults(bandDescription(state)).length === 0));
});
