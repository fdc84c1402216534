import { SAVED_FILE, SAVED_LIMITS } from '../vocabulary.ts';
import { readItem, type ItemFault, type SavedItem } from './saved-item.ts';

/** Why a file as a whole cannot be used. */
export type FileFault = 'file-too-large' | 'not-json' | 'not-ours' | 'newer-file' | 'too-many';

/** An entry of a file that is no saved item. */
export interface Refused {
  /** Where it stands in the file, from 1. */
  readonly place: number;
  readonly fault: ItemFault;
}

/** The items of a file and what of it is none, or why the whole cannot be used. */
export type ReadFile =
  | { readonly ok: true; readonly items: readonly SavedItem[]; readonly refused: readonly Refused[] }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * Saved items as the text of a file that this site, or any program, can read.
 *
 * @param schema address of the published JSON Schema
 */
export function writeSavedFile(items: readonly SavedItem[], schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...SAVED_FILE, items }, undefined, 2)}\n`;
}

/** What a text holds as JSON; undefined for a text that is none, or that is nested too deep to be read. */
function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/**
 * Reads a file of saved items. Whatever it holds, nothing is thrown: entries that can be used come
 * out, and the others are named.
 *
 * @example readSavedFile('[]') // { ok: false, fault: 'not-ours' }
 */
export function readSavedFile(text: string): ReadFile {
  const refuse = (fault: FileFault): ReadFile => ({ ok: false, fault });
  if (text.length > SAVED_LIMITS.file) return refuse('file-too-large');
  // Some editors put an invisible mark before the first character.
  const json = parsed(text.replace(/^\uFEFF/, ''));
  if (!json) return refuse('not-json');
  const [format, version, items] = ['format', 'version', 'items'].map((key): unknown => Reflect.get(Object(json.value), key));
  if (format !== SAVED_FILE.format || typeof version !== 'number') return refuse('not-ours');
  if (version > SAVED_FILE.version) return refuse('newer-file');
  if (version !== SAVED_FILE.version || !Array.isArray(items)) return refuse('not-ours');
  if (items.length > SAVED_LIMITS.items + SAVED_LIMITS.diary) return refuse('too-many');

  const read = items.map((item) => readItem(item));
  return {
    ok: true,
    items: read.flatMap((entry) => (entry.ok ? [entry.item] : [])),
    refused: read.flatMap((entry, index) => (entry.ok ? [] : [{ place: index + 1, fault: entry.fault }])),
  };
}
