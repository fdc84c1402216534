import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
  assess,
  CHECKS,
  DAMAGES,
  isLevel,
  LIVES,
  SAFETY_LEVELS,
  SIDES,
  SIGNS,
  TOE_QUESTIONS,
  type Check,
  type Distance,
  type Result,
  type SafetyCode,
  type ShoeWearInput,
} from '../../../src/tools/shoe-wear/model.ts';
import { checks, sole, usable, zone } from './inputs.ts';

/** The result of an input that can be used. @throws Error with the faults of any other */
function resultOf(input: ShoeWearInput): Result {
  const result = assess(input);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}

const codesOf = ({ safety }: Result) => safety.map(({ code }) => code);
const grade = ({ life }: Result) => LIVES.indexOf(life);

/** More of anything bad: the pair is no younger, and no note is lost, but a question that a yes has answered. */
function expectNoBetter(less: Result, more: Result): void {
  expect(grade(more)).toBeGreaterThanOrEqual(grade(less));
  const kept = codesOf(more);
  const isKept = (code: SafetyCode) => kept.includes(code) || (code === 'toe-check' && kept.includes('toe-drag'));
  expect(codesOf(less).filter((code) => !isKept(code))).toEqual([]);
}

const MIRRORED = { none: 'none', 'left-more': 'right-more', 'right-more': 'left-more' } as const;

test('left and right swapped: the sides swap, and nothing else changes', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const { left, right, asymmetry, ...rest } = resultOf(input);
      expect(resultOf({ ...input, left: input.right, right: input.left })).toEqual({
        ...rest,
        left: right,
        right: left,
        asymmetry: { ...asymmetry, side: MIRRORED[asymmetry.side] },
      });
    }),
  );
});

test('each sole is read by itself, and the same on either foot', () => {
  fc.assert(
    fc.property(sole, sole, sole, (one, other, another) => {
      expect(resultOf({ left: one, right: other }).left).toEqual(resultOf({ left: another, right: one }).right);
    }),
  );
});

test('more wear never makes a pair younger, nor removes a safety code', () => {
  fc.assert(
    fc.property(usable, zone, fc.constantFrom(...SIDES), (input, place, side) => {
      const level = input[side][place] + 1;
      fc.pre(isLevel(level));
      const [less, more] = [resultOf(input), resultOf({ ...input, [side]: { ...input[side], [place]: level } })];
      expectNoBetter(less, more);
      expect(codesOf(less).filter((code) => !codesOf(more).includes(code))).toEqual([]);
    }),
  );
});

test('a bad answer to a home check never makes a pair younger, nor removes a safety code', () => {
  const answer = fc.constantFrom(...(Object.keys(CHECKS) as Check[])).filter((name) => name !== 'toe-scuff');
  fc.assert(
    fc.property(usable, answer, (input, name) => {
      const [good, bad] = CHECKS[name];
      const withAnswer = (value: string) => resultOf({ ...input, checks: { ...input.checks, [name]: value } });
      expectNoBetter(withAnswer(good), withAnswer(bad));
    }),
  );
});

test('a scuffed toe edge asks at least as much as none', () => {
  fc.assert(
    fc.property(usable, fc.constantFrom('one', 'both'), (input, scuff) => {
      const withScuff = (value: 'none' | 'one' | 'both') => resultOf({ ...input, checks: { ...input.checks, 'toe-scuff': value } });
      expectNoBetter(withScuff('none'), withScuff(scuff));
    }),
  );
});

test('damage and a larger patch never make a pair younger', () => {
  fc.assert(
    fc.property(usable, fc.constantFrom(...DAMAGES), fc.double({ min: 0, max: 20, noNaN: true }), (input, damage, mm) => {
      const { checks: given = {} } = input;
      const withMore = (more: object) => resultOf({ ...input, checks: { ...given, ...more } });
      expectNoBetter(resultOf(input), withMore({ damage: [...new Set([...(given.damage ?? []), damage])] }));
      const { widestMm = 0, otherWayMm } = given.patch ?? {};
      const wider = Math.min(120, widestMm + mm);
      const longer = otherWayMm === undefined ? {} : { otherWayMm: Math.min(120, otherWayMm + mm) };
      expectNoBetter(resultOf(input), withMore({ patch: { widestMm: wider, ...(otherWayMm === undefined ? {} : { otherWayMm }) } }));
      expectNoBetter(resultOf(input), withMore({ patch: { widestMm, ...longer } }));
    }),
  );
});

test('further, for longer, or on more days never makes a pair younger', () => {
  const further = (distance: Distance): Distance => {
    if (distance.by === 'known') return { ...distance, km: Math.min(20_000, distance.km * 1.5) };
    if (distance.by === 'steps') return { ...distance, stepsPerDay: Math.min(100_000, distance.stepsPerDay * 1.5) };
    return { ...distance, minutesPerDay: Math.min(1_440, distance.minutesPerDay * 1.5) };
  };
  fc.assert(
    fc.property(usable, (input) => {
      const { use = {} } = input;
      const less = resultOf(input);
      if (use.distance) expectNoBetter(less, resultOf({ ...input, use: { ...use, distance: further(use.distance) } }));
      expectNoBetter(less, resultOf({ ...input, use: { ...use, ageMonths: Math.min(240, (use.ageMonths ?? 0) + 5) } }));
      expectNoBetter(less, resultOf({ ...input, use: { ...use, daysPerWeek: Math.min(7, (use.daysPerWeek ?? 0) + 1) } }));
    }),
  );
});

test('a further sign or yes never removes a note, and whatever a reader says changes no word about the shoes', () => {
  fc.assert(
    fc.property(usable, fc.constantFrom(...SIGNS), fc.constantFrom(...TOE_QUESTIONS), (input, sign, question) => {
      const { signs = [], toe = [], ...rest } = input.safety ?? {};
      const less = resultOf(input);
      for (const more of [{ signs: [...new Set([...signs, sign])], toe }, { signs, toe: [...new Set([...toe, question])] }]) {
        const result = resultOf({ ...input, safety: { ...rest, ...more } });
        expectNoBetter(less, result);
        expect({ ...result, safety: less.safety }).toEqual(less);
      }
    }),
  );
});

test('the most urgent note comes first, and none comes twice', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const { safety } = resultOf(input);
      const urgency = safety.map(({ level }) => SAFETY_LEVELS.indexOf(level));
      expect(urgency).toEqual(urgency.toSorted((a, b) => a - b));
      expect(new Set(safety.map(({ code }) => code)).size).toBe(safety.length);
    }),
  );
});

test('under 18 no pattern and no comparison is read, and shoe life and safety are as for anybody', () => {
  const grown = { signs: [], toe: [] };
  fc.assert(
    fc.property(sole, sole, checks, (left, right, found) => {
      const young = resultOf({ left, right, checks: found, safety: { ...grown, isUnder18: true } });
      const none = { pattern: 'none', strength: 'none' };
      expect(young).toMatchObject({ left: none, right: none, asymmetry: { side: 'none', size: 0, differentZones: [] } });
      const adult = resultOf({ left, right, checks: found, safety: grown });
      expect([young.life, young.reasons]).toEqual([adult.life, adult.reasons]);
      expect(codesOf(young).filter((code) => code !== 'under-18')).toEqual(codesOf(adult));
    }),
  );
});

test('an asymmetry lies from 0 to 1, names no side when the soles are alike, and the input is left as it was', () => {
  fc.assert(
    fc.property(usable, (input) => {
      const before = JSON.stringify(input);
      const { asymmetry } = resultOf(input);
      expect(Math.abs(asymmetry.size - 0.5)).toBeLessThanOrEqual(0.5);
      expect(resultOf({ ...input, right: input.left }).asymmetry).toEqual({ side: 'none', size: 0, differentZones: [] });
      expect(JSON.stringify(input)).toBe(before);
    }),
  );
});
