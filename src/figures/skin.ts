import { place, type Placement } from './placement.ts';
import type { Point } from './point.ts';

/**
 * A control point of a skin outline in the straight pose, and the bone that it follows: 0 the first, 1 the second;
 * 0.5 lies halfway between them.
 */
export type SkinPoint = readonly [x: number, y: number, bone: number];

const even = (mm: number): number => 2 * Math.round(mm / 2);

/**
 * Drapes a skin outline over bones that have moved.
 *
 * @param skin the outline in the straight pose, in mm, y down
 * @param bones where each bone has gone, from the straight pose
 * @param floor height that the skin does not sink below; points on it are pressed flat
 * @returns control points in even mm, so that a smooth path through their middles needs no decimals
 * @throws RangeError for a point that follows a bone which is not there
 * @example drape([[10, 0, 0]], [{ x: 6, y: 0, turn: 0, sx: 1, sy: 1 }], 0) // [[16, 0]]
 */
export function drape(skin: readonly SkinPoint[], bones: readonly Placement[], floor: number): Point[] {
  return skin.map(([x, y, bone]): Point => {
    const below = bones[Math.floor(bone)];
    const above = bones[Math.ceil(bone)];
    if (!below || !above) throw new RangeError(`There is no bone ${bone}`);
    const share = bone - Math.floor(bone);
    const [ax, ay] = place([x, y], below);
    const [bx, by] = above === below ? [ax, ay] : place([x, y], above);
    return [even(ax + (bx - ax) * share), even(Math.min(floor, ay + (by - ay) * share))];
  });
}
