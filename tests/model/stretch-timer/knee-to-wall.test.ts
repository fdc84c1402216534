import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { addDays } from '../../../src/tools/stretch-timer/day.ts';
import { plotKnee, KNEE_CHART } from '../../../src/tools/stretch-timer/knee-chart.ts';
import {
  changeOf,
  distanceText,
  fromFragment,
  isNoise,
  KNEE_LIMITS,
  NOISE_MM,
  readingsOf,
  SIDES_DIFFER_MM,
  toFragment,
  typedDistance,
  type KneeReading,
} from '../../../src/tools/stretch-timer/knee-to-wall.ts';
import { distanceFault, sayChanges, sayNext, saySides, WHAT_COUNTS } from '../../../src/tools/stretch-timer/knee-words.ts';

const FIRST: KneeReading = { day: '2026-11-23', leftMm: 105, rightMm: 98 };
const LAST: KneeReading = { day: '2027-01-04', leftMm: 130, rightMm: 110 };

const mm = fc.integer(KNEE_LIMITS);
const anyReading: fc.Arbitrary<KneeReading> = fc.record({
  day: fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days)),
  leftMm: mm,
  rightMm: mm,
});

test('distances are typed in cm or in inches', () => {
  expect(typedDistance('10,5', 'cm')).toEqual({ ok: true, mm: 105 });
  expect(typedDistance('4', 'in')).toEqual({ ok: true, mm: 102 });
  expect(typedDistance('0', 'cm')).toEqual({ ok: true, mm: 0 });
});

test('each distance that cannot be used has its reason and its way out', () => {
  const faults = { '': 'missing', far: 'not-a-number', '-2': 'negative', '30.1': 'too-large' } as const;
  for (const [text, fault] of Object.entries(faults)) expect(typedDistance(text, 'cm')).toEqual({ ok: false, fault });
  expect(distanceFault('too-large', 'cm')).toBe('Too far. Type at most 30 cm.');
  expect(distanceFault('too-large', 'in')).toBe('Too far. Type at most 11.81 inches.');
});

test('a distance comes back from its field, in either unit', () => {
  fc.assert(
    fc.property(mm, fc.constantFrom('cm' as const, 'in' as const), (distance, unit) => {
      expect(typedDistance(distanceText(distance, unit), unit)).toEqual({ ok: true, mm: distance });
    }),
  );
});

test('a reading is kept as a fragment, and comes back from it', () => {
  expect(toFragment(FIRST)).toBe('date=2026-11-23&left=105&right=98');
  fc.assert(fc.property(anyReading, (reading) => expect(fromFragment(toFragment(reading))).toEqual(reading)));
});

test('what is no reading is left out', () => {
  const hostile = ['', 'date=2026-11-23', 'date=2026-02-30&left=1&right=1', 'date=2026-11-23&left=301&right=1', 'date=2026-11-23&left=-1&right=1'];
  hostile.push('date=2026-11-23&left=1e2&right=1', 'date=2026-11-23&left=%&right=1', 'date=2026-11-23&left=１&right=1', '__proto__=1&left=1&right=1');
  for (const fragment of hostile) expect(fromFragment(fragment)).toBeUndefined();
  expect(readingsOf([...hostile, toFragment(LAST), toFragment(FIRST)])).toEqual([FIRST, LAST]);
});

test('no fragment at all can make it throw, or bring a distance out of its limits', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('date=2026-11-23', 'left=', 'right=99', '&', '=', '%', 'left=9', 'left=99999'));
  fc.assert(
    fc.property(fc.array(part).map((parts) => parts.join('')), (fragment) => {
      const reading = fromFragment(fragment);
      for (const distance of reading ? [reading.leftMm, reading.rightMm] : []) {
        expect(distance).toBeGreaterThanOrEqual(KNEE_LIMITS.min);
        expect(distance).toBeLessThanOrEqual(KNEE_LIMITS.max);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a change under 2 cm is noise (powden2015: the least real change is 1.9 cm)', () => {
  expect(NOISE_MM).toBeGreaterThanOrEqual(19);
  expect([isNoise(19), isNoise(-19), isNoise(20), isNoise(-20)]).toEqual([true, true, false, false]);
  expect(WHAT_COUNTS).toContain('under 2 cm');
});

test('sides up to 1.5 cm apart are common, up to 3 cm some have (hoch2011: 35 healthy adults, 68% within 1.5 cm, some to 3 cm)', () => {
  expect(SIDES_DIFFER_MM).toBe(30);
  expect(saySides({ ...FIRST, leftMm: FIRST.rightMm + 15 }, 'cm')).toBe('Left and right differ by 1.5 cm. That is common.');
  expect(saySides({ ...FIRST, leftMm: FIRST.rightMm + 16 }, 'cm')).toBe('Left and right differ by 1.6 cm. Some healthy adults differ by as much.');
  expect(saySides({ ...FIRST, leftMm: 128 }, 'cm')).toBe('Left and right differ by 3 cm. Some healthy adults differ by as much.');
  expect(saySides({ ...FIRST, leftMm: 129 }, 'cm')).toContain('Measure again');
});

test('the change runs from the first day to the last', () => {
  expect(changeOf([])).toBeUndefined();
  expect(changeOf([FIRST, { ...FIRST, leftMm: 150 }])).toBeUndefined();
  expect(changeOf([FIRST, { ...FIRST, day: '2026-12-01' }, LAST])).toEqual({ days: 42, leftMm: 25, rightMm: 12 });
});

test('a change is told a side at a time, noise as noise', () => {
  const change = { days: 42, leftMm: 25, rightMm: -12 };
  expect(sayChanges(change, 'cm')).toBe('Left: 2.5 cm further. That is more than testers in studies are off by. Right: 1.2 cm less far. That is measuring noise.');
  expect(sayNext('2026-11-23')).toBe('Measure again on 4 January 2027, 6 weeks on, at the same time of day.');
});

test('the chart keeps every reading inside, further up for a longer distance', () => {
  fc.assert(
    fc.property(fc.array(anyReading, { minLength: 1, maxLength: 12 }), (readings) => {
      const sorted = readingsOf(readings.map(toFragment));
      const { points } = plotKnee(sorted);
      for (const { x, y } of [...points.left, ...points.right]) {
        expect(x >= KNEE_CHART.left && x <= KNEE_CHART.right && y >= KNEE_CHART.top && y <= KNEE_CHART.bottom).toBe(true);
      }
    }),
  );
  const { points, rows } = plotKnee([FIRST, LAST]);
  expect(points.left[1]?.y).toBeLessThan(points.left[0]?.y ?? 0);
  expect(rows.map(({ mm: distance }) => distance)).toEqual([0, 50, 100, 150]);
});
