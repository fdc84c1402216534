import type { Point } from '../../../figures/point.ts';
import type { Side } from '../vocabulary.ts';
import { carry } from './carry.ts';
import { isFitting, STRENGTH_LIMITS, USUAL_STRENGTH, type Happened, type Mode, type Photo, type PhotoAction, type Photos, type PhotoSlot } from './photo-state.ts';
import { held, isOnPicture, levelBy, mirror, move, turnAbout, zoomAbout } from './place-photo.ts';
import { middleOf, onPicture, startPlacement, type Frame, type Placement, type SoleEnds } from './placement.ts';

/** Two placements that no eye could tell apart. */
const isSame = (a: Placement, b: Placement): boolean => Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6;

const MODE_NEWS = { mark: 'marking', move: 'moving', heel: 'tap-heel', toe: 'tap-toe' } as const satisfies Record<Mode, Happened>;

function withMode({ heel: _, ...photo }: Photo, mode: Mode): Photo {
  return { ...photo, mode };
}

function moved(photo: Photo, right: number, down: number, frame: Frame): PhotoSlot {
  const placement = held(move(photo.placement, right, down), frame);
  return { photo: { ...photo, placement }, news: isSame(placement, photo.placement) ? 'at-edge' : 'moved' };
}

function zoomed(photo: Photo, factor: number, about: Point, frame: Frame): PhotoSlot {
  const placement = held(zoomAbout(photo.placement, factor, about, frame), frame);
  return { photo: { ...photo, placement }, news: placement.scale === photo.placement.scale ? 'at-size-limit' : 'sized' };
}

/** The first tap is the heel end, the second the toe end: then the picture is levelled. */
function tapped(photo: Photo, at: Point, frame: Frame): PhotoSlot {
  const point = onPicture(at, photo.placement);
  if (!isOnPicture(point, frame)) return { photo, news: 'off-picture' };
  if (!photo.heel) return { photo: { ...photo, mode: 'toe', heel: point }, news: 'tap-toe' };
  const placement = levelBy(photo.heel, point, photo.placement.mirrored, frame);
  return placement ? { photo: { ...withMode(photo, 'move'), placement }, news: 'levelled' } : { photo, news: 'too-near' };
}

function change(photo: Photo, action: PhotoAction, sole: SoleEnds): PhotoSlot {
  const frame: Frame = { picture: photo, sole };
  const { placement } = photo;
  switch (action.do) {
    case 'move':
      return moved(photo, action.right, action.down, frame);
    case 'zoom':
      return zoomed(photo, action.factor, action.about ?? middleOf(sole), frame);
    case 'turn':
      return { photo: { ...photo, placement: turnAbout(placement, action.to - placement.turn, middleOf(sole)) }, news: 'turned' };
    case 'carry':
      // Told by the picture under the finger: words would come by the hundred.
      return { photo: { ...photo, placement: held(carry(placement, action.from, action.to, frame), frame) } };
    case 'mirror':
      return { photo: { ...photo, placement: mirror(placement, frame) }, news: 'mirrored' };
    case 'strength': {
      const strength = Math.min(STRENGTH_LIMITS.max, Math.max(STRENGTH_LIMITS.min, action.percent));
      return { photo: { ...photo, strength } };
    }
    case 'mode':
      return { photo: withMode(photo, action.mode), news: MODE_NEWS[action.mode] };
    case 'tap':
      return tapped(photo, action.at, frame);
    case 'restart':
      return { photo: { ...photo, placement: startPlacement(frame) }, news: 'restarted' };
    default:
      return { photo };
  }
}

/**
 * The place for a picture after the reader did something. A fault keeps the picture that was there.
 *
 * @param sole the two ends of that sole on the map
 * @example changeSlot({}, { do: 'refuse', fault: 'empty' }, sole) // { news: 'empty' }
 */
export function changeSlot(slot: PhotoSlot, action: PhotoAction, sole: SoleEnds): PhotoSlot {
  switch (action.do) {
    case 'open':
      return { ...slot, news: 'opening' };
    case 'refuse':
      return { ...slot, news: action.fault };
    case 'remove':
      return slot.photo ? { news: 'removed' } : {};
    case 'show': {
      const { picture } = action;
      const placement = startPlacement({ picture, sole });
      return { photo: { ...picture, placement, strength: USUAL_STRENGTH, mode: 'move' }, news: 'added' };
    }
    default:
      return slot.photo ? change(slot.photo, action, sole) : slot;
  }
}

const atRest = (slot: PhotoSlot): PhotoSlot => (slot.photo ? { ...slot, photo: withMode(slot.photo, 'mark') } : slot);

/** Both places after the reader did something to one of them. One picture is fitted at a time. */
export function changePhotos(photos: Photos, side: Side, action: PhotoAction, sole: SoleEnds): Photos {
  const changed = changeSlot(photos[side] ?? {}, action, sole);
  const { left = {}, right = {} } = photos;
  const others = isFitting(changed) ? { left: atRest(left), right: atRest(right) } : photos;
  return { ...others, [side]: changed };
}
