import { oneLine } from '../one-line.ts';
import { SAVED_LIMITS, SAVED_PATTERNS } from '../vocabulary.ts';

/**
 * What a reader saved: a named link into a tool. The tool's own codec reads the fragment, old ones
 * and broken ones too, so that a saved item lasts as long as a link.
 */
export interface SavedItem {
  readonly id: string;
  /** Name of the tool's room. */
  readonly tool: string;
  /** As the reader wrote it, 1 to 80 characters. */
  readonly name: string;
  /** When it was saved: an ISO instant in universal time. */
  readonly saved: string;
  /** The tool's state as its links write it, without the `#`. */
  readonly fragment: string;
}

/** The part that keeps a value from being a saved item; `item` when it is no object at all. */
export type ItemFault = keyof SavedItem | 'item';

/** A name as it is kept, or why it cannot be. */
export type ReadName =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly fault: 'name-missing' | 'name-too-long' };

/**
 * A name as it is kept: on one line, without outer spaces.
 *
 * @example readName('  Walking\n shoes ') // { ok: true, name: 'Walking shoes' }
 */
export function readName(text: string): ReadName {
  const name = oneLine(text);
  if (!name) return { ok: false, fault: 'name-missing' };
  return [...name].length > SAVED_LIMITS.name ? { ok: false, fault: 'name-too-long' } : { ok: true, name };
}

const isInstant = (text: string): boolean => {
  const time = SAVED_PATTERNS.saved.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
};

/** What each part must be. */
const CHECKS: Readonly<Record<keyof SavedItem, (text: string) => boolean>> = {
  id: (text) => SAVED_PATTERNS.id.test(text),
  tool: (text) => SAVED_PATTERNS.tool.test(text),
  name: (text) => text.length <= 2 * SAVED_LIMITS.name && readName(text).ok,
  saved: isInstant,
  fragment: (text) => text.length <= SAVED_LIMITS.fragment && SAVED_PATTERNS.fragment.test(text),
};

const PARTS = Object.keys(CHECKS) as (keyof SavedItem)[];

/**
 * Reads a saved item out of anything: a database record, an entry of a file. Keys that it does not
 * know are left out.
 *
 * @returns the item, or the first part that cannot be used
 * @example readItem({ id: 'a1' }) // { ok: false, fault: 'tool' }
 */
export function readItem(value: unknown): { ok: true; item: SavedItem } | { ok: false; fault: ItemFault } {
  if (typeof value !== 'object' || value === null) return { ok: false, fault: 'item' };
  const text = (part: keyof SavedItem): string => {
    const found: unknown = Reflect.get(value, part);
    return typeof found === 'string' ? found : '';
  };
  const broken = PARTS.find((part) => !CHECKS[part](text(part)));
  if (broken) return { ok: false, fault: broken };
  const name = readName(text('name'));
  if (!name.ok) return { ok: false, fault: 'name' };
  return { ok: true, item: { id: text('id'), tool: text('tool'), name: name.name, saved: text('saved'), fragment: text('fragment') } };
}

/** The items among values that may be anything, the last saved first, and how many are none. */
export function readItems(values: readonly unknown[]): { items: SavedItem[]; unreadable: number } {
  const items = values.flatMap((value) => {
    const read = readItem(value);
    return read.ok ? [read.item] : [];
  });
  const newestFirst = items.sort((a, b) => b.saved.localeCompare(a.saved) || a.id.localeCompare(b.id));
  return { items: newestFirst, unreadable: values.length - items.length };
}
