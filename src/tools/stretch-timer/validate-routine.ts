import { oneLine } from '../shared/one-line.ts';
import { tidyItem } from './dose.ts';
import { ITEM_NUMBERS, LIMITS, LONGEST_NAME, LONGEST_ROUTINE_MS, MOST_ITEMS, type NumberName } from './limits.ts';
import { SIDES, type Exercises, type Routine, type RoutineItem, type Sides } from './routine.ts';
import { buildSchedule, totalMs } from './schedule.ts';

/** Why a part of a routine cannot be used. */
export type RoutineFaultCode = 'missing' | 'not-a-number' | 'not-whole' | 'too-small' | 'too-large' | 'unknown' | 'too-many' | 'too-long';

/** A part of a routine that cannot be used; `item` counts its lines from 0. */
export interface RoutineFault {
  readonly field: NumberName | 'routine' | 'name' | 'items' | 'exercise' | 'sides' | 'total';
  readonly item?: number;
  readonly code: RoutineFaultCode;
}

/** A routine that can be run, or everything that is wrong with it. */
export type RoutineReading =
  | { readonly ok: true; readonly routine: Routine }
  | { readonly ok: false; readonly faults: readonly RoutineFault[] };

/** True for an object, whose keys may be looked at. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a word that says how an exercise takes its sides. */
export const isSides = (value: unknown): value is Sides => SIDES.some((sides) => sides === value);

/** What is wrong with a number of a routine, if anything. @example numberFault('holdSeconds', 0) // 'too-small' */
export function numberFault(name: NumberName, value: unknown): RoutineFaultCode | undefined {
  const { min, max } = LIMITS[name];
  if (value === undefined || value === null) return 'missing';
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < min) return 'too-small';
  if (value > max) return 'too-large';
  return Number.isInteger(value) ? undefined : 'not-whole';
}

/** A routine's name as it is kept: on one line, at most 60 characters. */
export const cleanName = (name: string): string => oneLine(name, LONGEST_NAME);

type Tell = (fault: RoutineFault) => void;

/** A number that is told when it cannot be used; it then reads as 0. */
function readNumber(field: NumberName, value: unknown, tell: Tell, place: Pick<RoutineFault, 'item'> = {}): number {
  const code = numberFault(field, value);
  if (code) tell({ field, ...place, code });
  return typeof value === 'number' ? value : 0;
}

function readItem(value: unknown, item: number, exercises: Exercises, tell: Tell): RoutineItem[] {
  const { exercise: id, sides, ...rest } = isRecord(value) ? value : {};
  const exercise = typeof id === 'string' ? exercises.get(id) : undefined;
  if (!exercise) tell({ field: 'exercise', item, code: id === undefined ? 'missing' : 'unknown' });
  const given = ITEM_NUMBERS.filter((field) => rest[field] !== undefined);
  const numbers = Object.fromEntries(given.map((field) => [field, readNumber(field, rest[field], tell, { item })]));
  if (sides !== undefined && !isSides(sides)) tell({ field: 'sides', item, code: 'unknown' });
  return exercise ? [tidyItem(exercise, { exercise: exercise.id, ...numbers, ...(isSides(sides) && { sides }) })] : [];
}

function readItems(value: unknown, exercises: Exercises, tell: Tell): RoutineItem[] {
  const items: readonly unknown[] = Array.isArray(value) ? [...value] : [];
  if (items.length === 0) tell({ field: 'items', code: 'missing' });
  if (items.length > MOST_ITEMS) tell({ field: 'items', code: 'too-many' });
  return items.slice(0, MOST_ITEMS).flatMap((item, index) => readItem(item, index, exercises, tell));
}

/**
 * Reads a routine from outside, believing nothing of it.
 *
 * @returns the routine with its known keys alone, its name cleaned, its items as short as they can
 * be; or everything that is wrong with it
 */
export function readRoutine(value: unknown, exercises: Exercises): RoutineReading {
  if (!isRecord(value)) return { ok: false, faults: [{ field: 'routine', code: 'missing' }] };
  const faults: RoutineFault[] = [];
  const tell: Tell = (fault) => faults.push(fault);
  const { name } = value;
  if (typeof name !== 'string') tell({ field: 'name', code: 'missing' });
  const routine: Routine = {
    name: typeof name === 'string' ? cleanName(name) : '',
    items: readItems(value['items'], exercises, tell),
    readySeconds: readNumber('readySeconds', value['readySeconds'], tell),
    changeSeconds: readNumber('changeSeconds', value['changeSeconds'], tell),
  };
  // Numbers out of their limits could make a schedule of any size.
  const isTooLong = faults.length === 0 && totalMs(buildSchedule(routine, exercises)) > LONGEST_ROUTINE_MS;
  if (isTooLong) tell({ field: 'total', code: 'too-long' });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, routine };
}

/** Everything that is wrong with a routine; nothing when it can be run. */
export function routineFaults(value: unknown, exercises: Exercises): readonly RoutineFault[] {
  const read = readRoutine(value, exercises);
  return read.ok ? [] : read.faults;
}
