import { fullItem } from './dose.ts';
import type { Exercises, Routine, RoutineItem } from './routine.ts';
import { isRecord, readRoutine, type RoutineFault } from './validate-routine.ts';

/** Longest file that is read, in characters; the longest that is written has under 6,000. */
export const LONGEST_FILE = 50_000;

const KIND = 'sole-to-spine-routine';
const VERSION = 1;

/** Why a file cannot be read at all; `newer`: it was written by a later version of the timer. */
export interface FileFault {
  readonly field: 'file';
  readonly code: 'too-large' | 'not-json' | 'not-ours' | 'newer';
}

/** The routine of a file, or everything that is wrong with it. */
export type FileReading =
  | { readonly ok: true; readonly routine: Routine }
  | { readonly ok: false; readonly faults: readonly (FileFault | RoutineFault)[] };

const refused = (code: FileFault['code']): FileReading => ({ ok: false, faults: [{ field: 'file', code }] });

/** A routine as a JSON file that people can read. Every number stands in it, also the card's own. */
export function toFile({ name, items: own, readySeconds, changeSeconds }: Routine, exercises: Exercises): string {
  const items = own.flatMap((item): RoutineItem[] => {
    const exercise = exercises.get(item.exercise);
    return exercise ? [fullItem(exercise, item)] : [];
  });
  return `${JSON.stringify({ kind: KIND, version: VERSION, routine: { name, items, readySeconds, changeSeconds } }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file that the reader chose: its routine, or everything that is wrong with it. Never throws. */
export function fromFile(text: string, exercises: Exercises): FileReading {
  if (text.length > LONGEST_FILE) return refused('too-large');
  const file = parsed(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return refused('not-json');
  if (!isRecord(file) || file['kind'] !== KIND || typeof file['version'] !== 'number') return refused('not-ours');
  if (file['version'] !== VERSION) return refused(file['version'] > VERSION ? 'newer' : 'not-ours');
  return readRoutine(file['routine'], exercises);
}
