import { download } from '../../../figures/save/download.browser.ts';
import { SAVED_LIMITS } from '../vocabulary.ts';
import { refusal, type Outcome } from './outcome.ts';

/** Name of the file that an export downloads. */
const FILE_NAME = 'sole-to-spine-saved.json';

/** Address of the published JSON Schema of the file. */
export const schemaAddress = (): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}saved-items.schema.json`, location.href).href;

/** Hands the reader an export. */
export const downloadSaved = (text: string): void => download(new Blob([text], { type: 'application/json' }), FILE_NAME);

/** The text of a file that the reader chose. Large ones are not even opened. */
export async function textOf(file: Blob): Promise<Outcome<{ text: string }>> {
  // A character takes at most 3 bytes for each unit of a text's length.
  if (file.size > 3 * SAVED_LIMITS.file) return refusal('file-too-large');
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return refusal('file-unreadable');
  }
}
