import { contentFault, lengthFault, openingFault, type PictureFault } from './picture-fault.ts';
import type { PictureSize } from './placement.ts';

/** A picture that lies in memory, under an address of this page alone. */
export interface Picture extends PictureSize {
  /** A `blob:` address, good until `releasePicture`. */
  readonly href: string;
}

export type Opened = ({ readonly ok: true } & Picture) | { readonly ok: false; readonly fault: PictureFault };

/** Longest side of the copy that is kept, pixels. Our working value: 5 to a millimetre of a sole. */
const LONGEST_SIDE = 1600;

/** The size of the copy: that of the picture, or smaller. */
function copySize(width: number, height: number): PictureSize {
  const share = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

/** Draws a picture on white, the right way up, and makes a JPEG of that: what the camera wrote beside it stays behind. */
async function copyOf(image: HTMLImageElement): Promise<Picture | undefined> {
  const size = copySize(image.naturalWidth, image.naturalHeight);
  const canvas = Object.assign(document.createElement('canvas'), size);
  const paper = canvas.getContext('2d');
  if (!paper) return undefined;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, size.width, size.height);
  paper.drawImage(image, 0, 0, size.width, size.height);
  const copy = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  canvas.width = canvas.height = 0;
  return copy ? { ...size, href: URL.createObjectURL(copy) } : undefined;
}

async function decoded(file: Blob): Promise<Picture | undefined> {
  const image = new Image();
  const href = URL.createObjectURL(file);
  try {
    image.src = href;
    await image.decode();
    return image.naturalWidth > 0 ? await copyOf(image) : undefined;
  } catch {
    return undefined;
  } finally {
    image.removeAttribute('src');
    URL.revokeObjectURL(href);
  }
}

/**
 * Opens a file that the reader chose. It is read here and goes nowhere: what comes out is a copy
 * of at most 1,600 pixels a side, the right way up, without the place and time that cameras write down.
 *
 * @returns a fault instead of throwing, whatever the file holds
 */
export async function openPicture(file: File): Promise<Opened> {
  const unread = lengthFault(file.size);
  if (unread) return { ok: false, fault: unread };
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => undefined);
  if (!bytes) return { ok: false, fault: 'unreadable' };
  const fault = contentFault(bytes);
  if (fault) return { ok: false, fault };
  const picture = await decoded(file);
  return picture ? { ok: true, ...picture } : { ok: false, fault: openingFault(bytes) };
}

/** Lets a picture's memory go; its address is dead from then on. */
export const releasePicture = (href: string): void => URL.revokeObjectURL(href);
