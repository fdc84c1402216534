import type { Point } from '../../../figures/point.ts';
import type { Side } from '../vocabulary.ts';
import type { Fingers } from './carry.ts';
import type { PictureFault } from './picture-fault.ts';
import { startScale, type PictureSize, type Placement, type SoleEnds } from './placement.ts';

/** What a finger on the map does: marks wear, moves the picture, or points at an end of the sole in it. */
export type Mode = 'mark' | 'move' | 'heel' | 'toe';

/** A picture under one sole. */
export interface Photo extends PictureSize {
  /** Where it lies in memory. */
  readonly href: string;
  readonly placement: Placement;
  /** How strongly it shows, per cent, within `STRENGTH_LIMITS`. */
  readonly strength: number;
  readonly mode: Mode;
  /** The heel end that the reader pointed at while levelling, pixels from the picture's middle. */
  readonly heel?: Point;
}

/** What has just happened, for the reader to be told. */
export type Happened =
  | 'opening'
  | 'added'
  | 'removed'
  | 'moved'
  | 'sized'
  | 'turned'
  | 'mirrored'
  | 'restarted'
  | 'marking'
  | 'moving'
  | 'tap-heel'
  | 'tap-toe'
  | 'levelled'
  | 'off-picture'
  | 'too-near'
  | 'at-edge'
  | 'at-size-limit';

/** The place for a picture under one sole. */
export interface PhotoSlot {
  readonly photo?: Photo;
  readonly news?: Happened | PictureFault;
}

/** True while a hand on the map fits the picture, and marks no wear. */
export const isFitting = (slot: PhotoSlot | undefined): boolean => slot?.photo !== undefined && slot.photo.mode !== 'mark';

/** Both places. Kept in memory alone: never in a link, a saved check or an embed. */
export type Photos = { readonly [Name in Side]?: PhotoSlot };

export const STRENGTH_LIMITS = { min: 10, max: 100 } as const;
/** Strong enough to see the tread, weak enough to see the zones. Our working value. */
export const USUAL_STRENGTH = 70;

/** What the reader does to a picture. Distances in units of the map; every number finite. */
export type PhotoAction =
  | { readonly do: 'open' }
  | { readonly do: 'show'; readonly picture: PictureSize & { readonly href: string } }
  | { readonly do: 'refuse'; readonly fault: PictureFault }
  | { readonly do: 'remove' }
  | { readonly do: 'move'; readonly right: number; readonly down: number }
  | { readonly do: 'zoom'; readonly factor: number; readonly about?: Point }
  | { readonly do: 'turn'; readonly to: number }
  | { readonly do: 'carry'; readonly from: Fingers; readonly to: Fingers }
  | { readonly do: 'mirror' }
  | { readonly do: 'strength'; readonly percent: number }
  | { readonly do: 'mode'; readonly mode: Mode }
  | { readonly do: 'tap'; readonly at: Point }
  | { readonly do: 'restart' };

/** How large the picture is now, per cent of its size at the start. */
export const sizePercent = (photo: Photo, sole: SoleEnds): number =>
  Math.round((100 * photo.placement.scale) / startScale({ picture: photo, sole }));
