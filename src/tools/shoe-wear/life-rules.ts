import { EARLY_MILES, KM_PER_MILE, LATE_MILES } from './distance.ts';
import type { HomeChecks, Patch, Use } from './input.ts';
import { ZONES, type Damage, type Life, type Sole, type Zone } from './vocabulary.ts';

/** What the rules of shoe life look at. */
export interface WornPair {
  readonly soles: readonly Sole[];
  readonly checks: HomeChecks;
  readonly use: Use;
  readonly distanceKm: number | undefined;
}

/** A row of the table of shoe life: a reason, and the least that it makes of the pair. */
export interface LifeRule {
  readonly code: string;
  readonly level: Exclude<Life, 'keep'>;
  /** What has to be found, for the reader. */
  readonly when: string;
  readonly references: readonly string[];
  readonly holds: (pair: WornPair) => boolean;
}

/** A smooth patch this long and this wide is as large as the one at which slips began, about 740 mm² (hemler2017). */
export const SQUARE_PATCH_MM = 27;

/** A round patch of about 740 mm² is this wide, mm (hemler2017). */
export const ROUND_PATCH_MM = 31;

/** From here a patch is worth measuring again, mm. Our working value: half of the round one. */
export const GROWING_PATCH_MM = 15;

/** More than a year of daily wear is the other common advice (aapsm_secondary); 5 days a week count as daily, our working value. */
export const YEAR_MONTHS = 12;
export const DAILY_DAYS = 5;

/** Distances are compared in tenths of a km: in km and in miles the same number, as a field shows it, has the same verdict. */
const tenths = (km: number) => Math.round(km * 10);
const EARLY = tenths(EARLY_MILES * KM_PER_MILE);
const LATE = tenths(LATE_MILES * KM_PER_MILE);

const SLIP_ZONES: readonly Zone[] = ZONES.filter((zone) => /^(heel|ball)-/.test(zone));

const hasZoneAt = (level: number) => ({ soles }: WornPair) => soles.some((sole) => ZONES.some((zone) => sole[zone] === level));
const hasDamage = (damage: Damage) => ({ checks }: WornPair) => checks.damage?.includes(damage) ?? false;

const longerMm = ({ widestMm, otherWayMm = 0 }: Patch) => Math.max(widestMm, otherWayMm);
const isLarge = (patch: Patch) =>
  longerMm(patch) >= ROUND_PATCH_MM || Math.min(patch.widestMm, patch.otherWayMm ?? 0) >= SQUARE_PATCH_MM;
const isUnsure = ({ widestMm, otherWayMm }: Patch) => otherWayMm === undefined && widestMm >= SQUARE_PATCH_MM;

/** The table of shoe life, the worst first: every row that holds is a reason, and the first sets the verdict. Slips come first. */
export const LIFE_RULES = [
  {
    code: 'patch',
    level: 'replace-now',
    when: `A smooth patch ${SQUARE_PATCH_MM} mm or more both ways, or ${ROUND_PATCH_MM} mm or more across.`,
    references: ['hemler2017'],
    holds: ({ checks: { patch } }) => patch !== undefined && isLarge(patch),
  },
  {
    code: 'zones-smooth',
    level: 'replace-now',
    when: '2 or more parts of the heel or ball of one shoe are worn smooth.',
    references: [],
    holds: ({ soles }) => soles.some((sole) => SLIP_ZONES.filter((zone) => sole[zone] === 3).length >= 2),
  },
  { code: 'hole', level: 'replace-now', when: 'A hole in the sole.', references: ['two_penny'], holds: hasDamage('hole') },
  { code: 'foam', level: 'replace-now', when: 'Foam shows through the sole.', references: [], holds: hasDamage('foam') },
  { code: 'parted', level: 'replace-now', when: 'The sole comes off the shoe.', references: ['two_penny'], holds: hasDamage('parted') },
  { code: 'cracked', level: 'replace-now', when: 'A crack goes through the sole.', references: ['two_penny'], holds: hasDamage('cracked') },
  {
    code: 'lean',
    level: 'replace-now',
    when: 'A shoe leans or rocks on a table.',
    references: ['aapsm_secondary'],
    holds: ({ checks }) => checks.lean === 'leans',
  },
  {
    code: 'zone-smooth',
    level: 'plan',
    when: 'Any part is worn smooth. Measure the patch.',
    references: [],
    holds: hasZoneAt(3),
  },
  {
    code: 'heel-counter',
    level: 'plan',
    when: 'The back of the heel is soft when you squeeze it.',
    references: ['aapsm_secondary', 'kcht_footwear'],
    holds: ({ checks }) => checks['heel-counter'] === 'soft',
  },
  { code: 'twist', level: 'plan', when: 'The shoe twists with ease.', references: [], holds: ({ checks }) => checks.twist === 'easy' },
  {
    code: 'bend',
    level: 'plan',
    when: 'The shoe folds in the middle.',
    references: ['kcht_footwear'],
    holds: ({ checks }) => checks.bend === 'middle',
  },
  {
    code: 'liner',
    level: 'plan',
    when: 'There are creases under the liner.',
    references: ['aapsm_secondary'],
    holds: ({ checks }) => checks.liner === 'creased',
  },
  {
    code: 'miles-500',
    level: 'plan',
    when: `Over 800 km (${LATE_MILES} miles): common advice.`,
    references: ['aapsm_secondary'],
    holds: ({ distanceKm = 0 }) => tenths(distanceKm) > LATE,
  },
  {
    code: 'daily-year',
    level: 'plan',
    when: `Over ${YEAR_MONTHS} months, worn ${DAILY_DAYS} or more days a week: common advice.`,
    references: ['aapsm_secondary'],
    holds: ({ use: { ageMonths = 0, daysPerWeek = 0 } }) => ageMonths > YEAR_MONTHS && daysPerWeek >= DAILY_DAYS,
  },
  {
    code: 'measure-other-way',
    level: 'watch',
    when: `A smooth patch ${SQUARE_PATCH_MM} to ${ROUND_PATCH_MM - 1} mm wide, not yet measured the other way.`,
    references: ['hemler2017'],
    holds: ({ checks: { patch } }) => patch !== undefined && isUnsure(patch) && !isLarge(patch),
  },
  {
    code: 'patch-growing',
    level: 'watch',
    when: `A smaller smooth patch, ${GROWING_PATCH_MM} mm or more at its widest.`,
    references: [],
    holds: ({ checks: { patch } }) =>
      patch !== undefined && longerMm(patch) >= GROWING_PATCH_MM && !isLarge(patch) && !isUnsure(patch),
  },
  { code: 'zone-clear', level: 'watch', when: 'Any part has clear wear.', references: [], holds: hasZoneAt(2) },
  {
    code: 'miles-300',
    level: 'watch',
    when: `480 to 800 km (${EARLY_MILES} to ${LATE_MILES} miles): common advice.`,
    references: ['aapsm_secondary'],
    holds: ({ distanceKm = 0 }) => tenths(distanceKm) >= EARLY && tenths(distanceKm) <= LATE,
  },
] as const satisfies readonly LifeRule[];

/** Why a pair is not simply kept. */
export type Reason = (typeof LIFE_RULES)[number]['code'];
