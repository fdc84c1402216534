import { changeDays, type ChangeDay } from '../changes.ts';
import { PLACE } from './place.ts';
import { writtenChanges, writtenPages } from './written.ts';

/** The list of changes by day, the latest first. @throws Error that lists every fault of it */
export async function listChanges(): Promise<ChangeDay[]> {
  return changeDays(await writtenChanges(), await writtenPages(), PLACE.base);
}
