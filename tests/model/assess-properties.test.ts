import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { assess, type LegLengthInput, type Result, type Side, type Width } from '../../src/tools/leg-length/model.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const side = fc.constantFrom<Side[]>('left', 'right');
const difference = between(0, 100);
const width: fc.Arbitrary<Width> = fc.oneof(
  fc.constant({}),
  between(120, 240).map((hipWidthMm) => ({ hipWidthMm })),
  between(500, 1300).map((legLengthMm) => ({ legLengthMm })),
);
/** Readings of a leg, so close that no limit is broken. */
const leg = fc.array(between(800, 860), { minLength: 1, maxLength: 5 });
const known = fc.record({
  method: fc.constant('known' as const),
  differenceMm: difference,
  shorter: side,
  measuredBy: fc.constantFrom('image' as const, 'hand' as const, 'unknown' as const),
});
const blocks = fc.record({ method: fc.constant('blocks' as const), heightMm: difference, shorter: side });
const tape = fc.record({ method: fc.constant('tape' as const), leftMm: leg, rightMm: leg });
const usable: fc.Arbitrary<LegLengthInput> = fc
  .tuple(fc.oneof(known, blocks, tape), width)
  .map(([way, spacing]) => ({ ...way, ...spacing }));

/** The result of an input that can be used. @throws Error with the faults of any other */
function resultOf(input: LegLengthInput): Result {
  const result = assess(input);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

function mirrored(input: LegLengthInput): LegLengthInput {
  if (input.method === 'tape') return { ...input, leftMm: input.rightMm, rightMm: input.leftMm };
  return { ...input, shorter: input.shorter === 'left' ? 'right' : 'left' };
}
const OTHER = { left: 'right', right: 'left', none: 'none' } as const;

test('left and right swapped: the sides swap, and no number changes', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const result = resultOf(input);
      const { shorter, higherHip, errorSdMm, ...rest } = resultOf(mirrored(input));
      const swappedBack = { ...rest, shorter: OTHER[shorter], higherHip: OTHER[higherHip] };
      expect(result).toMatchObject({ shorter: swappedBack.shorter, higherHip: swappedBack.higherHip, verdict: rest.verdict });
      // Sums of readings may differ in the last bit when they are added in another order.
      for (const [name, value] of Object.entries({ ...rest, errorSdMm })) {
        const own = Object.entries(result).find(([key]) => key === name)?.[1];
        if (typeof value === 'number') expect(own, name).toBeCloseTo(value, 9);
        else expect(own, name).toBe(value);
      }
    }),
  );
});

test('the higher hip is the one of the longer leg', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const { shorter, higherHip } = resultOf(input);
      expect(higherHip).toBe(OTHER[shorter]);
    }),
  );
});

test('a larger difference: more tilt, more sure which leg, more likely millimetres, smaller shares', () => {
  const both = fc.tuple(difference, difference);
  fc.assert(
    fc.property(both, side, width, fc.constantFrom('known' as const, 'blocks' as const), ([a, b], shorter, spacing, method) => {
      const at = (mm: number) => resultOf({ method, differenceMm: mm, heightMm: mm, shorter, ...spacing });
      const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))];
      for (const name of ['tiltDegrees', 'tiltHighDegrees', 'likelyDifferenceMm', 'probabilityShorterSide'] as const) {
        expect(more[name], name).toBeGreaterThanOrEqual(less[name] - 1e-6);
      }
      for (const name of ['shareOfAdults', 'shareOfReadings'] as const) {
        expect(more[name], name).toBeLessThanOrEqual(less[name] + 1e-6);
      }
      expect(more.errorSdMm).toBe(less.errorSdMm);
    }),
  );
});

test('the interval contains the estimate, and never leaves -90° to 90°', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const { tiltLowDegrees, tiltDegrees, tiltHighDegrees } = resultOf(input);
      const inOrder = [-90, tiltLowDegrees, tiltDegrees, tiltHighDegrees, 90];
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    }),
  );
});

test('a result is within the error exactly when its interval crosses level', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const { withinError, tiltLowDegrees, tiltHighDegrees } = resultOf(input);
      expect(withinError).toBe(tiltLowDegrees < 0 && tiltHighDegrees > 0);
    }),
  );
});

test('step by step through the differences, the error ends just where the interval leaves level behind', () => {
  for (const measuredBy of ['image', 'hand'] as const) {
    const steps = Array.from({ length: 4000 }, (_, step) =>
      resultOf({ method: 'known', differenceMm: step / 100, shorter: 'left', measuredBy }));
    const crossing = steps.filter(({ tiltLowDegrees }) => tiltLowDegrees < 0);
    expect(steps.filter(({ withinError }) => withinError)).toEqual(crossing);
    // 1.96 errors of the difference, and a little for the error of the spacing.
    const border = crossing.length / 100;
    expect(border / (measuredBy === 'image' ? 5 : 10)).toBeCloseTo(1.98, 1);
  }
});

test('what is likely is less than what is read, and no leg is named that is likelier the longer one', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const result = resultOf(input);
      expect(result.likelyDifferenceMm).toBeLessThanOrEqual(result.differenceMm);
      expect(result.likelyDifferenceSdMm).toBeLessThan(result.errorSdMm);
      expect(result.probabilityShorterSide).toBeGreaterThanOrEqual(0.5 - 1e-6);
    }),
  );
});

/** So many readings with the mean `meanMm` and, from 2 on, exactly this standard deviation. */
function readings(count: number, meanMm: number, spreadMm: number): number[] {
  const places = Array.from({ length: count }, (_, index) => index - (count - 1) / 2);
  const own = Math.sqrt(places.reduce((sum, place) => sum + place * place, 0) / Math.max(1, count - 1));
  return places.map((place) => meanMm + (own === 0 ? 0 : (place / own) * spreadMm));
}

test('more readings of the same spread, on either leg, never widen the interval', () => {
  const count = fc.integer({ min: 2, max: 4 });
  fc.assert(
    fc.property(count, count, between(0, 20), between(0, 50), side, (left, right, spreadMm, mm, more) => {
      const at = (leftCount: number, rightCount: number) =>
        resultOf({ method: 'tape', leftMm: readings(leftCount, 900, spreadMm), rightMm: readings(rightCount, 900 + mm, spreadMm) });
      const few = at(left, right);
      const many = more === 'left' ? at(left + 1, right) : at(left, right + 1);
      expect(many.errorSdMm).toBeLessThan(few.errorSdMm);
      expect(many.tiltHighDegrees).toBeLessThanOrEqual(few.tiltHighDegrees + 1e-6);
      expect(many.tiltLowDegrees).toBeGreaterThanOrEqual(few.tiltLowDegrees - 1e-6);
    }),
  );
});

test('a second reading that agrees as well as the tape does narrows the interval of one', () => {
  // 6.1 mm a reading, the root of 37.5 mm², is what the model takes each reading to err by.
  fc.assert(
    fc.property(between(0, 6.1), between(0, 50), (spreadMm, mm) => {
      const at = (count: number) =>
        resultOf({ method: 'tape', leftMm: readings(count, 900, spreadMm), rightMm: readings(count, 900 + mm, spreadMm) });
      expect(at(2).tiltHighDegrees).toBeLessThan(at(1).tiltHighDegrees);
    }),
  );
});

/** Anything at all, in the shape of an input or in none. */
const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true, withMap: true });
const field = (...sound: unknown[]) => fc.oneof(fc.constantFrom(...sound), fc.double(), anything);
const legOfAnything = fc.oneof(fc.array(field(900, 905, 1e309, '900'), { maxLength: 7 }), anything);
const shaped = fc.record(
  {
    method: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('known', 'tape', 'blocks') }, { weight: 1, arbitrary: anything }),
    differenceMm: field(0, 10, 100),
    heightMm: field(0, 10, 100),
    shorter: field('left', 'right'),
    measuredBy: field('image', 'toString', '__proto__'),
    leftMm: legOfAnything,
    rightMm: legOfAnything,
    hipWidthMm: field(undefined, 170),
    legLengthMm: field(undefined, 900),
  },
  { requiredKeys: [] },
);

/** A result has only finite numbers; a refusal has at least one fault. */
function expectSound(input: unknown): void {
  const result = assess(input as LegLengthInput);
  if (!result.ok) {
    expect(result.errors.length).toBeGreaterThan(0);
    return;
  }
  const numbers = Object.values(result).filter((value) => typeof value === 'number');
  expect(numbers).toHaveLength(11);
  expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
  for (const share of [result.probabilityShorterSide, result.shareOfAdults, result.shareOfReadings]) {
    expect(Math.abs(share - 0.5)).toBeLessThanOrEqual(0.5);
  }
}

test('anything at all is assessed or refused: nothing throws, nothing is NaN', () => {
  fc.assert(fc.property(fc.oneof(anything, fc.jsonValue()), expectSound), { numRuns: 500 });
});

test('an input with anything in its fields is assessed or refused: nothing throws, nothing is NaN', () => {
  fc.assert(fc.property(shaped, expectSound), { numRuns: 2000 });
});

test('an input that can be used gives a sound result, and is left as it was', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const before = JSON.stringify(input);
      expectSound(input);
      expect(assess(input).ok).toBe(true);
      expect(JSON.stringify(input)).toBe(before);
    }),
  );
});
