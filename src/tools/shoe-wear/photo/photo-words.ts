import { PICTURE_FAULTS, type PictureFault } from './picture-fault.ts';
import { middleOf, type SoleEnds } from './placement.ts';
import { sizePercent, type Happened, type Photo, type PhotoSlot } from './photo-state.ts';

/** Where the picture is, told beside the button that takes it. */
export const STAYS_HERE = 'The picture stays on this device, in memory. It is gone when you leave the page.';

/** What is wrong with a file, and the way out. */
export const FAULT_WORDS: Readonly<Record<PictureFault, string>> = {
  empty: 'This file is empty. Choose another one, or take a new picture.',
  'too-large': 'This file is over 30 MB. Choose a smaller one, or take a new picture at the usual size.',
  unreadable: 'Your device did not hand the file over. Copy it onto this device first, or take a new picture.',
  'not-a-picture': 'This is no JPEG, PNG, WebP, GIF, AVIF or HEIC picture, whatever its name says. Choose a picture, or take a new one.',
  'cut-short': 'Part of this picture is missing: the file is cut short. Copy it again from where it came, or take a new picture.',
  'too-many-pixels': 'This picture has over 110 megapixels. Save it smaller, or take a new picture at the usual size.',
  heic: 'This browser cannot open HEIC pictures. Save it as a JPEG first, or open this page on the phone that took it.',
  'cannot-open': 'This browser cannot open the picture: it may be damaged. Save it as a JPEG, or take a new picture.',
};

const NOTHING_LOST = 'Your marks are as they were.';

const isFault = (news: Happened | PictureFault): news is PictureFault => PICTURE_FAULTS.some((fault) => fault === news);

/** How far the picture's middle lies from the sole's, on the drawing. @example '10 mm to the left and 5 mm down' */
function offset({ placement }: Photo, sole: SoleEnds): string {
  const [x, y] = middleOf(sole);
  const [right, down] = [Math.round(placement.x - x), Math.round(placement.y - y)];
  const ways = [
    right && `${Math.abs(right)} mm to the ${right > 0 ? 'right' : 'left'}`,
    down && `${Math.abs(down)} mm ${down > 0 ? 'down' : 'up'}`,
  ];
  return ways.filter(Boolean).join(' and ') || 'in the middle';
}

/** An angle in whole degrees, with its direction. @example sayTurn(-4) // '4° to the left' */
export function sayTurn(degrees: number): string {
  const whole = Math.round(degrees);
  return whole === 0 ? '0°' : `${Math.abs(whole)}° to the ${whole > 0 ? 'right' : 'left'}`;
}

type SayOfPhoto = (photo: Photo, sole: SoleEnds) => string;

const PHOTO_WORDS: Readonly<Record<Exclude<Happened, 'opening' | 'removed'>, SayOfPhoto>> = {
  added: () => 'The picture is there: drag it to fit. Two fingers turn it.',
  moved: (photo, sole) => `Moved: it lies ${offset(photo, sole)}.`,
  sized: (photo, sole) => `Size: ${sizePercent(photo, sole)}%.`,
  turned: ({ placement }) => `Turned: ${sayTurn(placement.turn)}.`,
  mirrored: ({ placement }) => (placement.mirrored ? 'Mirrored.' : 'No longer mirrored.'),
  restarted: () => 'The picture lies as it did at first.',
  marking: () => 'A touch on the drawing marks wear again.',
  moving: () => 'Drag the picture to fit. Two fingers turn it and size it.',
  'tap-heel': () => 'Tap the heel end of the sole in the picture.',
  'tap-toe': () => 'Now tap the toe end.',
  levelled: () => 'Levelled: heel and toe lie on the ends of the drawing.',
  'off-picture': () => 'That spot is not on the picture. Tap on the picture.',
  'too-near': () => 'The two ends are too close together. Tap the toe end again.',
  'at-edge': () => 'The picture goes no further this way.',
  'at-size-limit': () => 'The picture goes no further: this is the end of its sizes.',
};

/** What the reader is told about a picture: the fault with its way out, or what has just happened. */
export function newsWords({ photo, news }: PhotoSlot, sole: SoleEnds): string {
  if (!news) return '';
  if (isFault(news)) return `${FAULT_WORDS[news]} ${NOTHING_LOST}`;
  if (news === 'opening') return 'Opening the picture.';
  if (news === 'removed') return 'The picture is gone from memory.';
  return photo ? PHOTO_WORDS[news](photo, sole) : '';
}

/** True while what the reader is told is a fault. */
export const isFaulty = ({ news }: PhotoSlot): boolean => news !== undefined && isFault(news);
