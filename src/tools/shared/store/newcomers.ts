import type { SavedItem } from './saved-item.ts';

/** True when two items would look and open the same; their ids may differ. */
const sameness = ({ tool, name, saved, fragment }: SavedItem): string => JSON.stringify([tool, name, saved, fragment]);

/**
 * The items that are not there yet. None takes the id of something that is there: it then gets a
 * new one, so that adding them can overwrite nothing.
 *
 * @param existing what is kept
 * @param takenIds every id that is in use, those of unreadable records too
 * @param newId gives an id that nobody has
 */
export function newcomers(
  existing: readonly SavedItem[],
  takenIds: readonly string[],
  incoming: readonly SavedItem[],
  newId: () => string,
): SavedItem[] {
  const known = new Set(existing.map(sameness));
  const taken = new Set(takenIds);
  const added: SavedItem[] = [];
  for (const item of incoming) {
    if (known.has(sameness(item))) continue;
    const id = taken.has(item.id) ? newId() : item.id;
    known.add(sameness(item));
    taken.add(id);
    added.push({ ...item, id });
  }
  return added;
}
