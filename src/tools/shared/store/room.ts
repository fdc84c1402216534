import { DIARIES, SAVED_LIMITS } from '../vocabulary.ts';
import type { SavedItem } from './saved-item.ts';

/**
 * True when there is room for all of these.
 *
 * @param unreadable records that are no items: they take room like saved items
 */
export function hasRoom(items: readonly Pick<SavedItem, 'tool'>[], unreadable = 0): boolean {
  const entries = items.filter(({ tool }) => DIARIES.includes(tool)).length;
  return entries <= SAVED_LIMITS.diary && items.length - entries + unreadable <= SAVED_LIMITS.items;
}
