import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { fromLink, toLink } from '../../../src/tools/kinetic-chain/link.ts';
import { DEFAULT_STATE } from '../../../src/tools/kinetic-chain/state.ts';
import { states } from './states.ts';

test('any state comes back from its link, whatever was shown before', () => {
  fc.assert(
    fc.property(states, states, (state, lastGood) => {
      expect(fromLink(`#${toLink(state)}`, lastGood)).toEqual({ state, faults: [] });
    }),
    { numRuns: 1000 },
  );
});

test('a link needs no escapes and stays short', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(toLink(state)).toMatch(/^wedge=[\w=&.-]{1,90}$/);
    }),
  );
});

test('the link of the first state is short but not empty, and what is as at first is left out', () => {
  expect(toLink(DEFAULT_STATE)).toBe('wedge=10&feet=both');
  const state = { ...DEFAULT_STATE, wedgeDegrees: -7.5, liftMm: 20, liftSide: 'right', person: 'strong', view: 'side', scale: 'ten' } as const;
  expect(toLink(state)).toBe('wedge=-7.5&feet=both&lift=20mm&under=right&person=strong&view=side&scale=ten');
});

test('a link that is left out in part means the rest as at first, not as it was shown', () => {
  const lastGood = { ...DEFAULT_STATE, liftMm: 30, person: 'strong' } as const;
  expect(fromLink('#wedge=5', lastGood)?.state).toEqual({ ...DEFAULT_STATE, wedgeDegrees: 5 });
});

for (const [written, degrees] of [['-7.5', -7.5], ['-7,5', -7.5], ['%E2%88%927.5', -7.5], ['+5', 5], ['5.0', 5], ['-0', 0], ['.5', 0.5], ['7.5%C2%B0', 7.5], ['7.5 °', 7.5]] as const) {
  test(`a wedge of ${written} is ${degrees}°`, () => {
    expect(fromLink(`wedge=${written}`)).toEqual({ state: { ...DEFAULT_STATE, wedgeDegrees: degrees }, faults: [] });
  });
}

test('a fragment without "=" is an anchor of the page', () => {
  for (const anchor of ['', '#', '#main', '#wedge', '##', '#&&']) expect(fromLink(anchor)).toBeUndefined();
});

test('the first of a repeated key wins, also when it cannot be used', () => {
  expect(fromLink('wedge=5&wedge=6')).toMatchObject({ state: { wedgeDegrees: 5 }, faults: [] });
  expect(fromLink('wedge=x&wedge=6')).toMatchObject({ state: { wedgeDegrees: 10 }, faults: [{ part: 'wedge', code: 'not-a-number' }] });
});
