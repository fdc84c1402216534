import { addDays, sayDay, type IsoDay } from './day.ts';
import {
  DAYS_TO_NEXT,
  distanceText,
  isNoise,
  KNEE_LIMITS,
  SIDES_COMMON_MM,
  SIDES_DIFFER_MM,
  type KneeChange,
  type KneeReading,
  type KneeUnit,
  type TypedDistance,
} from './knee-to-wall.ts';

/** How to measure, step by step, and when not to: it is a full stretch of the calf. Sources: physiopedia_kwt, nhs_dvt, achilles_nhs; the hand on the wall is ours. */
export const HOW_TO_MEASURE = [
  'Leave it out if you are unsteady, a foot is numb, a calf throbs or swells, or your Achilles tendon or calf is torn or was repaired.',
  'Tape a ruler or tape measure to the floor, straight out from a wall. Its 0 touches the wall.',
  'Stand with one bare foot along it, and a hand on the wall. The other foot is where you stand well.',
  'Keep the heel down. Bend the knee until it touches the wall.',
  'Slide the foot back a little and try again, up to the last place where knee and wall still touch and the heel stays down.',
  'Read how far the big toe is from the wall. Then do the other side.',
] as const;

/** What a change can mean, before there is one. Sources: powden2015 for the noise, hoch2011 for the sides. */
export const WHAT_COUNTS =
  'A change under 2 cm (0.8 inches) is measuring noise: the same tester can be off by as much (Powden 2015). ' +
  'Sides are seldom equal: among 35 healthy adults some differed by up to 3 cm (Hoch 2011).';

const UNIT_WORDS = { cm: 'cm', in: 'inches' } as const satisfies Record<KneeUnit, string>;

/** A distance with its unit. @example sayDistance(105, 'cm') // '10.5 cm' */
export const sayDistance = (mm: number, unit: KneeUnit): string => `${distanceText(mm, unit)} ${UNIT_WORDS[unit]}`;

/** What is wrong with a distance, and the way out. */
export function distanceFault(fault: Extract<TypedDistance, { ok: false }>['fault'], unit: KneeUnit): string {
  const most = sayDistance(KNEE_LIMITS.max, unit);
  if (fault === 'missing') return 'Type a number.';
  if (fault === 'not-a-number') return 'Not a number. Type one such as 10.5.';
  if (fault === 'negative') return 'It cannot be below 0. If the knee does not reach the wall, type 0.';
  return `Too far. Type at most ${most}.`;
}

function sayChange(name: string, changeMm: number, unit: KneeUnit): string {
  const size = sayDistance(Math.abs(changeMm), unit);
  const direction = changeMm > 0 ? 'further' : 'less far';
  if (changeMm === 0) return `${name}: no change.`;
  return isNoise(changeMm) ? `${name}: ${size} ${direction}. That is measuring noise.` : `${name}: ${size} ${direction}. That is more than testers in studies are off by.`;
}

/** What came of the time between first and last reading: a sentence a side, and no more than that. */
export const sayChanges = ({ leftMm, rightMm }: KneeChange, unit: KneeUnit): string =>
  `${sayChange('Left', leftMm, unit)} ${sayChange('Right', rightMm, unit)}`;

/** How far the sides of one reading lie apart. */
export function saySides({ leftMm, rightMm }: KneeReading, unit: KneeUnit): string {
  const apartMm = Math.abs(leftMm - rightMm);
  if (apartMm === 0) return 'Both sides are the same.';
  const size = `Left and right differ by ${sayDistance(apartMm, unit)}.`;
  if (apartMm <= SIDES_COMMON_MM) return `${size} That is common.`;
  if (apartMm <= SIDES_DIFFER_MM) return `${size} Some healthy adults differ by as much.`;
  return `${size} Few healthy adults differ by so much. Measure again: a heel that lifts changes a lot.`;
}

/** When to measure again. */
export const sayNext = (first: IsoDay): string => `Measure again on ${sayDay(addDays(first, DAYS_TO_NEXT))}, 6 weeks on, at the same time of day.`;
