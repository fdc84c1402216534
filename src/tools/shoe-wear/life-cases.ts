import { leftMarked, type Case } from './case.ts';
import type { HomeChecks, Patch, ShoeWearInput, Use } from './input.ts';
import type { Reason } from './life-rules.ts';
import type { Verdict } from './life.ts';
import { soleOf } from './sole.ts';
import type { Life } from './vocabulary.ts';

export type LifeCase = Case<ShoeWearInput, Verdict>;

const TABLE = 'our table of shoe life';
const COMMON_ADVICE = 'aapsm_secondary';

function example(name: string, input: ShoeWearInput, life: Life, reasons: readonly Reason[], source = TABLE): LifeCase {
  return { name, input, expected: { life, reasons }, source };
}

const checked = (checks: HomeChecks) => leftMarked({}, { checks });
const patched = (patch: Patch) => checked({ patch });
const used = (use: Use) => leftMarked({}, { use });
const walkedMiles = (miles: number) => used({ distance: { by: 'known', km: miles * 1.609344 } });

/** What pairs come to, and by which reasons. */
export const LIFE_CASES: readonly LifeCase[] = [
  example('nothing marked, nothing checked', checked({}), 'keep', []),
  example('light marks', leftMarked({ 'heel-outer': 1 }), 'keep', []),
  example(
    'every check in order',
    checked({ 'heel-counter': 'firm', twist: 'resists', bend: 'toes', lean: 'level', liner: 'smooth', damage: [] }),
    'keep',
    [],
  ),
  example('patch 27 by 27 mm', patched({ widestMm: 27, otherWayMm: 27 }), 'replace-now', ['patch'], 'hemler2017'),
  example('patch 31 mm across', patched({ widestMm: 31 }), 'replace-now', ['patch'], 'hemler2017'),
  example('patch 20 by 35 mm', patched({ widestMm: 20, otherWayMm: 35 }), 'replace-now', ['patch'], 'hemler2017'),
  example('patch 28 mm across, other way unknown', patched({ widestMm: 28 }), 'watch', ['measure-other-way']),
  example('patch 30 by 26 mm', patched({ widestMm: 30, otherWayMm: 26 }), 'watch', ['patch-growing']),
  example('patch 15 mm across', patched({ widestMm: 15 }), 'watch', ['patch-growing']),
  example('patch 14 mm across', patched({ widestMm: 14 }), 'keep', []),
  example(
    '2 heel parts of one shoe smooth',
    leftMarked({ 'heel-outer': 3, 'heel-centre': 3 }),
    'replace-now',
    ['zones-smooth', 'zone-smooth'],
  ),
  example(
    '1 heel part and 1 ball part of one shoe smooth',
    leftMarked({ 'heel-outer': 3, 'ball-centre': 3 }),
    'replace-now',
    ['zones-smooth', 'zone-smooth'],
  ),
  example(
    '1 heel part smooth on each shoe',
    { left: soleOf({ 'heel-outer': 3 }), right: soleOf({ 'heel-outer': 3 }) },
    'plan',
    ['zone-smooth'],
  ),
  example('waist and big toe smooth', leftMarked({ 'mid-outer': 3, 'toe-big': 3 }), 'plan', ['zone-smooth']),
  example(
    'outer heel smooth, middle heel clear',
    leftMarked({ 'heel-outer': 3, 'heel-centre': 2 }),
    'plan',
    ['zone-smooth', 'zone-clear'],
  ),
  example('one part clear', leftMarked({ 'toe-big': 2 }), 'watch', ['zone-clear']),
  example('a hole', checked({ damage: ['hole'] }), 'replace-now', ['hole'], 'two_penny'),
  example('foam shows', checked({ damage: ['foam'] }), 'replace-now', ['foam']),
  example('the sole comes off', checked({ damage: ['parted'] }), 'replace-now', ['parted'], 'two_penny'),
  example('cracked through', checked({ damage: ['cracked'] }), 'replace-now', ['cracked'], 'two_penny'),
  example('leans on a table', checked({ lean: 'leans' }), 'replace-now', ['lean'], COMMON_ADVICE),
  example('soft heel', checked({ 'heel-counter': 'soft' }), 'plan', ['heel-counter'], COMMON_ADVICE),
  example('twists with ease', checked({ twist: 'easy' }), 'plan', ['twist']),
  example('folds in the middle', checked({ bend: 'middle' }), 'plan', ['bend'], 'kcht_footwear'),
  example('creases under the liner', checked({ liner: 'creased' }), 'plan', ['liner'], COMMON_ADVICE),
  example('299 miles', walkedMiles(299), 'keep', [], COMMON_ADVICE),
  example('300 miles', walkedMiles(300), 'watch', ['miles-300'], COMMON_ADVICE),
  example('500 miles', walkedMiles(500), 'watch', ['miles-300'], COMMON_ADVICE),
  example('501 miles', walkedMiles(501), 'plan', ['miles-500'], COMMON_ADVICE),
  example('13 months, 5 days a week', used({ ageMonths: 13, daysPerWeek: 5 }), 'plan', ['daily-year'], COMMON_ADVICE),
  example('12 months, 7 days a week', used({ ageMonths: 12, daysPerWeek: 7 }), 'keep', []),
  example('13 months, 4 days a week', used({ ageMonths: 13, daysPerWeek: 4 }), 'keep', []),
  example(
    'a hole, a soft heel and a clear part: the gravest sets the verdict',
    leftMarked({ 'heel-outer': 2 }, { checks: { damage: ['hole'], 'heel-counter': 'soft' } }),
    'replace-now',
    ['hole', 'heel-counter', 'zone-clear'],
  ),
];
