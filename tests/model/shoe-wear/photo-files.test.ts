import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { contentFault, lengthFault, MOST_BYTES, openingFault } from '../../../src/tools/shoe-wear/photo/picture-fault.ts';
import { kindOf, type PictureKind } from '../../../src/tools/shoe-wear/photo/picture-kind.ts';
import { marksOf } from '../../../src/tools/shoe-wear/photo/picture-whole.ts';
import { pngOf } from '../../browser/shoe-wear/pictures.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The smallest files that hold the marks of their kind: frames of the published formats, without a picture in them. */
const SKELETONS: Readonly<Record<PictureKind, Uint8Array>> = {
  // Start, an APP1 segment with an end mark of its own inside (a thumbnail), size 32 × 16, scan with an escaped 0xff and a restart, end.
  jpeg: latin('\xff\xd8\xff\xe1\x00\x06\xff\xd8\xff\xd9\xff\xc0\x00\x0b\x08\x00\x10\x00\x20\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\xaa\xff\x00\xbb\xff\xd0\xcc\xff\xd9'),
  png: pngOf(32, 16, () => [0, 0, 0]),
  gif: latin('GIF89a\x20\x00\x10\x00\x00\x00\x00;'),
  webp: latin('RIFF\x0c\x00\x00\x00WEBPVP8 \x00\x00\x00\x00'),
  avif: latin('\x00\x00\x00\x10ftypavif\x00\x00\x00\x00\x00\x00\x00\x08mdat'),
  heic: latin('\x00\x00\x00\x10ftypheic\x00\x00\x00\x00\x00\x00\x00\x08mdat'),
};

for (const [kind, bytes] of Object.entries(SKELETONS) as [PictureKind, Uint8Array][]) {
  test(`${kind}: known by its first bytes, whole as it stands`, () => {
    expect(kindOf(bytes)).toBe(kind);
    expect(marksOf(bytes, kind).isWhole).toBe(true);
    expect(contentFault(bytes)).toBeUndefined();
  });

  test(`${kind}: cut anywhere behind its first bytes, it is told to be cut short`, () => {
    for (let length = 12; length < bytes.length; length += 1) {
      // A box file cut between two boxes cannot be told from a whole one.
      if ((kind === 'avif' || kind === 'heic') && length === 16) continue;
      expect(contentFault(bytes.subarray(0, length)), `${length} bytes`).toBe('cut-short');
    }
  });
}

test('jpeg, png and gif tell their size: 32 × 16', () => {
  for (const kind of ['jpeg', 'png', 'gif'] as const) expect(marksOf(SKELETONS[kind], kind).pixels).toBe(512);
});

test('what a phone writes behind the end of a picture does no harm', () => {
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    expect(contentFault(Uint8Array.from([...SKELETONS[kind], ...latin('MotionPhoto')]))).toBeUndefined();
  }
  expect(contentFault(Uint8Array.from([...SKELETONS.gif, 0, 0]))).toBeUndefined();
});

test('a small file that unpacks to over 110 million pixels is refused: 65,535 × 65,535', () => {
  const huge = SKELETONS.gif.with(6, 255).with(7, 255).with(8, 255).with(9, 255);
  expect(contentFault(huge)).toBe('too-many-pixels');
});

test('a picture of 108 million pixels, 12,000 × 9,000, is let through', () => {
  const png = SKELETONS.png.slice();
  const view = new DataView(png.buffer, png.byteOffset);
  view.setUint32(16, 12_000);
  view.setUint32(20, 9_000);
  expect(contentFault(png)).toBeUndefined();
});

for (const [name, bytes] of [
  ['a text', latin('My shoes are worn at the outer heel.')],
  ['a web page', latin('<!doctype html><title>shoe</title>')],
  ['a drawing in SVG', latin('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ['a film', latin('\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00')],
  ['a sound in RIFF', latin('RIFF\x04\x00\x00\x00WAVE')],
  ['a single byte', latin('\xff')],
] as const) {
  test(`${name} is no picture, whatever its name`, () => {
    expect(contentFault(bytes)).toBe('not-a-picture');
  });
}

test('no file throws, whatever stands behind its first bytes', () => {
  const beginning = fc.constantFrom(...Object.values(SKELETONS).map((bytes) => bytes.subarray(0, 12)));
  fc.assert(
    fc.property(beginning, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
      expect(() => contentFault(Uint8Array.from([...head, ...rest]))).not.toThrow();
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(() => contentFault(bytes)).not.toThrow();
    }),
  );
});

test('an empty file and one over 30 MB are told before they are read; 30 MB itself is not', () => {
  expect(lengthFault(0)).toBe('empty');
  expect(lengthFault(MOST_BYTES)).toBeUndefined();
  expect(lengthFault(MOST_BYTES + 1)).toBe('too-large');
});

test('a HEIC picture that the browser cannot open is named, any other is not', () => {
  expect(openingFault(SKELETONS.heic)).toBe('heic');
  expect(openingFault(SKELETONS.jpeg)).toBe('cannot-open');
});
