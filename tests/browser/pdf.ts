import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a printed page; x grows to the right, y upwards, in points. */
export interface Printed {
  readonly text: string;
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a PDF says, and how large its sheets are. */
export interface Sheets {
  readonly pieces: readonly Printed[];
  readonly size: { readonly width: number; readonly height: number };
}

/** Reads the text of a PDF with its places. */
export async function readPdf(bytes: Uint8Array): Promise<Sheets> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pieces: Printed[] = [];
  let size = { width: 0, height: 0 };
  for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
    const page = await pdf.getPage(sheet);
    size = page.getViewport({ scale: 1 });
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const [, , , , x, y] = item.transform as number[];
      pieces.push({ text: item.str, sheet, x: x ?? Number.NaN, y: y ?? Number.NaN, width: item.width });
    }
  }
  await task.destroy();
  return { pieces, size };
}

/** Letters alone, so that line breaks, ligatures and drawn separators do not matter. */
export const lettersOf = (text: string): string => text.normalize('NFKD').replaceAll(/[^\p{L}]/gu, '');
