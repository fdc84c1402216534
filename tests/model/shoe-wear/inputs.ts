import fc from 'fast-check';
import {
  CHECKS,
  DAMAGES,
  LIMITS,
  SHOE_KINDS,
  SIGNS,
  TOE_QUESTIONS,
  ZONES,
  type CheckAnswers,
  type Distance,
  type HomeChecks,
  type LimitedNumber,
  type Patch,
  type SafetyAnswers,
  type ShoeWearInput,
  type Sole,
  type Use,
} from '../../../src/tools/shoe-wear/model.ts';
import { SOLES, soleAt } from './all-soles.ts';

const number = (limit: LimitedNumber) => fc.double({ ...LIMITS[limit], noNaN: true });
const sparse = { requiredKeys: [] };

export const sole: fc.Arbitrary<Sole> = fc.integer({ min: 0, max: SOLES - 1 }).map(soleAt);
export const zone = fc.constantFrom(...ZONES);

export const distance: fc.Arbitrary<Distance> = fc.oneof(
  fc.record({ by: fc.constant('known' as const), km: number('km') }),
  fc.record(
    { by: fc.constant('steps' as const), stepsPerDay: number('stepsPerDay'), stepsPerMile: number('stepsPerMile') },
    { requiredKeys: ['by', 'stepsPerDay'] },
  ),
  fc.record(
    { by: fc.constant('minutes' as const), minutesPerDay: number('minutesPerDay'), kmPerHour: number('kmPerHour') },
    { requiredKeys: ['by', 'minutesPerDay'] },
  ),
);

export const use: fc.Arbitrary<Use> = fc.record(
  { kind: fc.constantFrom(...SHOE_KINDS), ageMonths: number('ageMonths'), daysPerWeek: number('daysPerWeek'), distance },
  sparse,
);

export const patch: fc.Arbitrary<Patch> = fc.record(
  { widestMm: number('patchMm'), otherWayMm: number('patchMm') },
  { requiredKeys: ['widestMm'] },
);

const answers: fc.Arbitrary<CheckAnswers> = fc.record(
  {
    'heel-counter': fc.constantFrom(...CHECKS['heel-counter']),
    twist: fc.constantFrom(...CHECKS.twist),
    bend: fc.constantFrom(...CHECKS.bend),
    lean: fc.constantFrom(...CHECKS.lean),
    liner: fc.constantFrom(...CHECKS.liner),
    'toe-scuff': fc.constantFrom(...CHECKS['toe-scuff']),
  },
  sparse,
);

export const checks: fc.Arbitrary<HomeChecks> = fc
  .tuple(answers, fc.record({ damage: fc.subarray([...DAMAGES]), patch }, sparse))
  .map(([answered, found]) => ({ ...answered, ...found }));

export const safety: fc.Arbitrary<SafetyAnswers> = fc.record(
  { signs: fc.subarray([...SIGNS]), toe: fc.subarray([...TOE_QUESTIONS]), isUnder18: fc.boolean() },
  { requiredKeys: ['signs', 'toe'] },
);

/** Every input that can be used. */
export const usable: fc.Arbitrary<ShoeWearInput> = fc.record({ left: sole, right: sole, safety, checks, use }, { requiredKeys: ['left', 'right'] });
