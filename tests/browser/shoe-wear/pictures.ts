import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG of 8 bits a colour. @param paint the colour of each pixel, from the upper left */
export function pngOf(width: number, height: number, paint: (x: number, y: number) => Colour): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const rows = Array.from({ length: height }, (_, y) => [0, ...Array.from({ length: width }, (_, x) => paint(x, y)).flat()]);
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))), chunk('IEND', new Uint8Array())]);
}

/** Text that stands in the EXIF of `withExif`, as the place of a picture would. */
export const EXIF_SECRET = 'taken at home';

/**
 * A JPEG with an EXIF segment (JEITA CP-3451, big-endian TIFF) put behind its start mark.
 *
 * @param orientation 1 upright, 6 to be turned a quarter to the right
 */
export function withExif(jpeg: Uint8Array, orientation: number): Buffer {
  const secret = Buffer.from(`${EXIF_SECRET}\0`, 'latin1');
  // Two entries, of 12 bytes each, behind their count: image description (text, at byte 38), orientation (short).
  const tiff = Buffer.alloc(38);
  tiff.write('MM', 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  for (const [place, [tag, type, count]] of [[0x010e, 2, secret.length], [0x0112, 3, 1]].entries()) {
    tiff.writeUInt16BE(tag ?? 0, 10 + place * 12);
    tiff.writeUInt16BE(type ?? 0, 12 + place * 12);
    tiff.writeUInt32BE(count ?? 0, 14 + place * 12);
  }
  tiff.writeUInt32BE(38, 18);
  tiff.writeUInt16BE(orientation, 30);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, secret]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
