import { SAVED_LIMITS } from '../vocabulary.ts';
import type { StoreFault } from './outcome.ts';
import type { Refused } from './saved-file.ts';
import type { ItemFault, SavedItem } from './saved-item.ts';

/** Where things are kept, and what deletes them: said before anything is saved. */
export const WHERE_IT_IS_KEPT =
  'It is kept in this browser, on this device, and sent to nobody. It is deleted when you clear your browser’s data, and in a private window when you close it. Some browsers delete it after weeks without a visit: export a copy to be safe.';

/** What is wrong, and the way out. */
export const FAULT_SENTENCES: Readonly<Record<StoreFault, string>> = {
  unavailable: 'This browser lets this page keep nothing, as some private windows do. Copy the link instead, or use another window.',
  blocked: 'Another tab holds what is saved here. Close the other tabs of this site, then try again.',
  full: 'There is no room left for this site on this device. What was saved before is safe. Delete something, then try again.',
  'newer-version': 'A newer version of this site saved something here that this page cannot read. It is safe. Reload the page to get the newer version.',
  corrupt: 'Your browser cannot read what is saved here. Close the browser, open it and try again. If that does not help, empty the storage on the privacy page.',
  gone: 'This was deleted in the meantime, maybe in another tab.',
  'name-missing': 'It has no name yet. Type one.',
  'name-too-long': `The name is too long. Use at most ${SAVED_LIMITS.name} letters.`,
  'nothing-to-save': 'There is nothing to save yet. Fill something in first.',
  'file-unreadable': 'The file cannot be opened. Choose it again.',
  'file-too-large': 'The file is too large to be one of ours. Choose a file that this site exported.',
  'not-json': 'The file is damaged or of another kind. Choose a file that this site exported.',
  'not-ours': 'The file holds nothing that this site saved. Choose a file that this site exported.',
  'newer-file': 'The file comes from a newer version of this site. Reload the page, then import it again.',
  'too-many': `There is room for ${SAVED_LIMITS.items} saved items, and for ${SAVED_LIMITS.diary.toLocaleString('en-GB')} entries in the log. Delete some first. Nothing was changed.`,
  failed: 'Your browser could not do this. Nothing was lost. Reload the page and try again.',
};

/** Tools as their saved items are counted. */
const TOOL_NAMES: Readonly<Record<string, string>> = {
  'leg-length': 'the leg-length calculator',
  'shoe-wear': 'the shoe-wear checker',
  'stretch-timer': 'the stretching timer',
  'stretch-timer-answers': 'the health answers of the stretching timer',
  'knee-to-wall': 'the knee-to-wall check',
  'stretch-log': 'the stretching log',
};

const toolName = (tool: string): string => (Object.hasOwn(TOOL_NAMES, tool) ? TOOL_NAMES[tool] : undefined) ?? 'another tool';

/** A number of saved items. @example countOf(1) // '1 saved item' */
export const countOf = (count: number): string => `${count} saved item${count === 1 ? '' : 's'}`;

const listed = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : (parts[0] ?? '');

/**
 * What is kept now, for the privacy page.
 *
 * @example keptSentence([]) // 'Nothing is saved on this device.'
 */
export function keptSentence(items: readonly SavedItem[]): string {
  if (items.length === 0) return 'Nothing is saved on this device.';
  const counts = new Map<string, number>();
  for (const { tool } of items) counts.set(toolName(tool), (counts.get(toolName(tool)) ?? 0) + 1);
  const parts = [...counts].map(([name, count]) => `${count} from ${name}`);
  const [only] = counts.size === 1 ? counts.keys() : [];
  return `On this device: ${countOf(items.length)}${only ? ` from ${only}` : `, ${listed(parts)}`}.`;
}

/** What to know of records that cannot be read; empty when there are none. */
export function unreadableSentence(count: number): string {
  if (count === 0) return '';
  const what = count === 1 ? '1 more item is damaged and left out. It stays' : `${count} more items are damaged and left out. They stay`;
  return `${what} until you empty the storage on the privacy page.`;
}

const PART_NAMES: Readonly<Record<ItemFault, string>> = {
  item: 'is no saved item',
  id: 'has no usable id',
  tool: 'names no tool',
  name: 'has no usable name',
  saved: 'has no usable date',
  fragment: 'has no usable content',
};

/** Most refused entries that are named one by one. */
const MOST_NAMED = 3;

/** What came of an import, the entries that could not be used last. */
export function importSentence({ added, known, refused }: { added: number; known: number; refused: readonly Refused[] }): string {
  const named = refused.slice(0, MOST_NAMED).map(({ place, fault }) => `entry ${place} ${PART_NAMES[fault]}`);
  const more = refused.length > MOST_NAMED ? [`${refused.length - MOST_NAMED} more cannot be used`] : [];
  return [
    `Added: ${countOf(added)}.`,
    known > 0 && `Already here: ${known}.`,
    refused.length > 0 && `Left out: ${listed([...named, ...more])}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
