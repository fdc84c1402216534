import { hinge } from '../../figures/hinge.ts';
import { place, type Placement } from '../../figures/placement.ts';
import { tiltMark, type TiltMark } from '../../figures/plates/tilt-mark.ts';
import type { Point } from '../../figures/point.ts';
import { BODY_SKIN } from '../../figures/side/body-skin.ts';
import { LEG, sideStance, type SideStance } from '../../figures/side/side-stance.ts';
import { drape } from '../../figures/skin.ts';
import { smoothPath } from '../../figures/spline.ts';
import { ring, turnOn, type Turn } from './dial.ts';
import type { DrawnAngles } from './drawn-angles.ts';
import { lumbarBand, type LumbarBand } from './lumbar-band.ts';
import { levelStances, type WedgeStance } from './wedge-stance.ts';

/** The chain seen from the right, looking to the right, in mm, y down: y = 0 is what the foot stands on, `up` above the floor. */
export interface SideGeometry {
  /** True when an angle seen from here is drawn smaller than asked. */
  readonly isCapped: boolean;
  /** The leg that is drawn: the one on the wedge; where both are alike, the right one. */
  readonly leg: 'left' | 'right';
  /** How high the foot stands above the floor, in mm. */
  readonly up: number;
  readonly stance: SideStance;
  readonly skin: string;
  /** What stands on the floor, y = 0, under the foot of that leg, and under the other one: empty if nothing. */
  readonly near: string;
  readonly far: string;
  /** Turn of that leg's shin, on its ring of `LEG_RINGS`. */
  readonly shin: Turn;
  /** Middle of the empty rings around pelvis and lower back: no number is known of a turn. */
  readonly pelvisRing: Point;
  readonly lumbarRing: Point;
  /** What is unsure and seen behind the bones, the bounds of the lower back and those rings' far halves, and their near halves. */
  readonly unsureFar: string;
  readonly unsureNear: string;
  readonly tilt: TiltMark;
  readonly band: LumbarBand;
}

/** Middle and half the width of the rings around the leg, in its own frame, in mm. */
const SHIN: Point = [4, 570];
const THIGH: Point = [16, 215];
const RADIUS = 62;
/** From where to where a wedge reaches under the foot, in mm from the ankle. */
const HEEL = -74;
const TOE = 214;
/** Over this height above the hip the skin goes from pelvis to chest, in mm. */
const WAIST = { from: -110, till: -260 };

/** A wedge with its board seen from the side: as high as its thick edge. */
function supportPath({ support }: WedgeStance): string {
  const top = Math.round(Math.min(...support.map(([, y]) => y)) * 10) / 10;
  return top === 0 ? '' : `M${HEEL} 0V${top}H${TOE}V0z`;
}

/** The skin of the straight pose, carried by the chest above the waist. Bones: 0 chest, then those of `BODY_SKIN`. */
const SKIN = BODY_SKIN.map(([x, y, bone]) => {
  const share = Math.min(1, Math.max(0, (WAIST.from - y) / (WAIST.from - WAIST.till)));
  return [x, y, bone > 0 ? bone + 1 : 1 - share] as const;
});

const topOf = (stack: readonly Placement[]): Placement => {
  const top = stack.at(-1);
  if (!top) throw new RangeError('A spine has vertebrae');
  return top;
};
const middleOf = (stack: readonly Placement[]): Point => {
  const { x, y } = stack[2] ?? topOf(stack);
  return [x - 24, y];
};
/** The leg stands straight, whatever the pelvis does. */
export const STRAIGHT = sideStance({ tilt: 0 });
const STRAIGHT_TOP = topOf(STRAIGHT.vertebrae);
const SHIN_AT = place(SHIN, STRAIGHT.shin);

/** The rings around the bones of the leg; the thigh's is empty. */
export const LEG_RINGS = { shin: ring(SHIN_AT, RADIUS, 'right'), thigh: ring(place(THIGH, STRAIGHT.thigh), RADIUS, 'right') } as const;

/** What carries the skin above the waist: it goes with the uppermost lumbar vertebra. */
function chestOn(top: Placement): Placement {
  return hinge([STRAIGHT_TOP.x, STRAIGHT_TOP.y + LEG], [top.x, top.y], top.turn - STRAIGHT_TOP.turn);
}

/**
 * Poses the chain as seen from the right. The leg stands as high as in the view from behind.
 *
 * @throws RangeError as `wedgeStance` and `sideStance` do
 */
export function sideGeometry({ wedge, shin, pelvisForward }: DrawnAngles): SideGeometry {
  const stances = levelStances(wedge);
  const [leg, other] = wedge.right === 0 && wedge.left !== 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const tilt = pelvisForward?.degrees ?? 0;
  const standing = sideStance({ tilt });
  const band = lumbarBand(standing.sacrum, tilt);
  const aroundPelvis = ring(place([-24, -64], standing.pelvis), 106, 'right');
  const aroundSpine = ring(middleOf(band.drawn), 78, 'right');
  return {
    leg,
    isCapped: shin[leg].isCapped || pelvisForward?.isCapped === true,
    up: 0 - stances[leg].hip[1] - LEG,
    stance: { ...standing, vertebrae: band.drawn },
    skin: smoothPath(drape(SKIN, [chestOn(topOf(band.drawn)), ...standing.skin], 0), false),
    near: supportPath(stances[leg]),
    far: supportPath(stances[other]),
    shin: turnOn(SHIN_AT, RADIUS, shin[leg].degrees, 'right'),
    pelvisRing: aroundPelvis.at,
    lumbarRing: aroundSpine.at,
    unsureFar: band.edges + aroundPelvis.far + aroundSpine.far,
    unsureNear: aroundPelvis.near + aroundSpine.near,
    tilt: tiltMark(standing.hip, tilt),
    band,
  };
}
