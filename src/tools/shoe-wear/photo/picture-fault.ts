import { kindOf } from './picture-kind.ts';
import { marksOf } from './picture-whole.ts';

/** Why a file cannot lie under the map. */
export const PICTURE_FAULTS = [
  'empty',
  'too-large',
  'unreadable',
  'not-a-picture',
  'cut-short',
  'too-many-pixels',
  'heic',
  'cannot-open',
] as const;
export type PictureFault = (typeof PICTURE_FAULTS)[number];

/** Largest file that is read, bytes. Our working value: phones write 2 to 15 MB. */
export const MOST_BYTES = 30_000_000;

/**
 * Most pixels that are unpacked. Our working value: the 108 million of a phone's camera at its
 * finest still open; a small file that would fill the memory does not.
 */
const MOST_PIXELS = 110_000_000;

/** What is wrong with a file of this many bytes, before it is read. */
export function lengthFault(bytes: number): PictureFault | undefined {
  if (bytes === 0) return 'empty';
  return bytes > MOST_BYTES ? 'too-large' : undefined;
}

/** What is wrong with a file that has been read, before the browser opens it. */
export function contentFault(bytes: Uint8Array): PictureFault | undefined {
  const kind = kindOf(bytes);
  if (!kind) return 'not-a-picture';
  const { isWhole, pixels = 0 } = marksOf(bytes, kind);
  if (!isWhole) return 'cut-short';
  return pixels > MOST_PIXELS ? 'too-many-pixels' : undefined;
}

/** What to tell when the browser could not open a sound file. Only some browsers open HEIC. */
export const openingFault = (bytes: Uint8Array): PictureFault => (kindOf(bytes) === 'heic' ? 'heic' : 'cannot-open');
