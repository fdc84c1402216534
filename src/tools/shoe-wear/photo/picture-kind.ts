/** Kinds of picture that are let through to the browser; whether it can open one is another question. */
const PICTURE_KINDS = ['jpeg', 'png', 'gif', 'webp', 'avif', 'heic'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** How a file of each kind begins (a byte a letter), by the published format; a dot stands for any byte. */
const BEGINNINGS: Readonly<Record<PictureKind, RegExp>> = {
  jpeg: /^\xff\xd8\xff/,
  png: /^\x89PNG\r\n\x1a\n/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF.{4}WEBP/s,
  avif: /^.{4}ftypavi[fs]/s,
  heic: /^.{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s,
};

/**
 * What kind of picture a file is, by its first bytes: its name and the type that the device tells are not trusted.
 *
 * @param bytes the file, or at least its first 12 bytes
 * @returns undefined for anything else, a text or a film for example
 */
export function kindOf(bytes: Uint8Array): PictureKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  return PICTURE_KINDS.find((kind) => BEGINNINGS[kind].test(head));
}
