import { fromFile, LONGEST_FILE, type FileReading } from './routine-file.ts';
import type { Exercises } from './routine.ts';

/** A routine from a file that the reader chose. Large ones are not even opened. Never throws. */
export async function routineFrom(file: Blob, exercises: Exercises): Promise<FileReading> {
  // A character takes at most 3 bytes for each unit of a text's length.
  if (file.size > 3 * LONGEST_FILE) return { ok: false, faults: [{ field: 'file', code: 'too-large' }] };
  try {
    return fromFile(await file.text(), exercises);
  } catch {
    return { ok: false, faults: [{ field: 'file', code: 'not-json' }] };
  }
}
