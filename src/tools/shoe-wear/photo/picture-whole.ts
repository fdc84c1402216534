import type { PictureKind } from './picture-kind.ts';

/** What a picture's own marks tell before it is opened. */
export interface Marks {
  /** False when the file ends before the picture does. */
  readonly isWhole: boolean;
  /** Width × height, where the file tells at a fixed place. */
  readonly pixels?: number;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

const IS_SIZE = (mark: number) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
/** Marks without a length: escaped 0xff, restarts. */
const IS_BARE = (mark: number) => mark === 0 || mark === 1 || (mark >= 0xd0 && mark <= 0xd7);

/** From mark to mark (ITU-T T.81, annex B) as far as the end mark. What some phones write behind it does not matter. */
function jpegMarks(bytes: Uint8Array): Marks {
  const view = viewOf(bytes);
  let pixels = 0;
  let at = bytes.indexOf(0xff, 2);
  while (at >= 0 && at + 1 < bytes.length) {
    const mark = view.getUint8(at + 1);
    if (mark === 0xd9) return { isWhole: true, pixels };
    let next = at + (mark === 0xff ? 1 : 2);
    if (mark !== 0xff && !IS_BARE(mark)) {
      if (at + 9 > bytes.length) break;
      if (IS_SIZE(mark)) pixels = view.getUint16(at + 5) * view.getUint16(at + 7);
      next += view.getUint16(at + 2);
    }
    at = bytes.indexOf(0xff, next);
  }
  return { isWhole: false, pixels };
}

/** From chunk to chunk (PNG, section 5) as far as `IEND`. */
function pngMarks(bytes: Uint8Array): Marks {
  const view = viewOf(bytes);
  const pixels = bytes.length < 24 ? 0 : view.getUint32(16) * view.getUint32(20);
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === 0x49454e44) return { isWhole: true, pixels };
  }
  return { isWhole: false, pixels };
}

/** The end mark of a GIF is `;`; some programs write zeros behind it. */
function gifMarks(bytes: Uint8Array): Marks {
  const view = viewOf(bytes);
  const pixels = bytes.length < 10 ? 0 : view.getUint16(6, true) * view.getUint16(8, true);
  return { isWhole: bytes.findLast((byte) => byte !== 0) === 0x3b, pixels };
}

/** A RIFF file tells its length behind its name. */
const webpMarks = (bytes: Uint8Array): Marks => ({ isWhole: viewOf(bytes).getUint32(4, true) + 8 <= bytes.length });

/** From box to box (ISO 14496-12, 4.2): the last one ends with the file. A length of 0 means "to the end". */
function boxMarks(bytes: Uint8Array): Marks {
  const view = viewOf(bytes);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const told = view.getUint32(at);
    if (told === 0) return { isWhole: true };
    const isLong = told === 1 && at + 16 <= bytes.length;
    at += Math.max(8, isLong ? Number(view.getBigUint64(at + 8)) : told);
  }
  return { isWhole: at === bytes.length };
}

const READERS = {
  jpeg: jpegMarks,
  png: pngMarks,
  gif: gifMarks,
  webp: webpMarks,
  avif: boxMarks,
  heic: boxMarks,
} as const satisfies Record<PictureKind, (bytes: Uint8Array) => Marks>;

/**
 * Reads whether a picture is all there. Browsers open the first part of a cut file and leave the
 * rest grey, which on a sole would look like smooth rubber.
 *
 * @param bytes the whole file
 * @param kind what `kindOf` found it to be
 */
export const marksOf = (bytes: Uint8Array, kind: PictureKind): Marks => READERS[kind](bytes);
