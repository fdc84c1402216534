import { halfSkin } from '../../figures/behind/leg-stance.ts';
import { hinge } from '../../figures/hinge.ts';
import { lumbarStack } from '../../figures/lumbar.ts';
import type { Placement } from '../../figures/placement.ts';
import { leanMark } from '../../figures/plates/lean-mark.ts';
import { shortNumbers, type Point } from '../../figures/point.ts';
import { SACRUM_TOP } from '../../figures/proportions.ts';
import { smoothPath } from '../../figures/spline.ts';
import { ring, turnOn, type Turn } from './dial.ts';
import type { DrawnAngles } from './drawn-angles.ts';
import { levelStances, type WedgeStance } from './wedge-stance.ts';

/** One leg, given as a right one: in mm, its hip above x = 0. The left one is to be mirrored. */
export interface LegBehind {
  readonly stance: WedgeStance;
  readonly skin: string;
  /** The upright through the ankle; empty while the heel stands straight. */
  readonly level: string;
  /** The line along a leaning heel bone, and the outline of what stands under it. */
  readonly tilt: string;
  /** The angle between both lines, and what stands under the heel. */
  readonly wedge: string;
  /** In the frame of the leg, like `LEG_RINGS`. */
  readonly shin: Turn;
}

/** The chain seen from behind, left is left: floor at y = 0, y down, in mm. */
export interface BehindGeometry {
  /** True when an angle seen from here is drawn smaller than asked. */
  readonly isCapped: boolean;
  readonly legs: { readonly left: LegBehind; readonly right: LegBehind };
  /** Where the middle between the hips stands: what `TRUNK` is placed by. */
  readonly pelvis: Placement;
  /** From that middle: level line through both hips, and the lines and the space of a drawn tilt either way. */
  readonly level: string;
  readonly tilts: string;
  readonly between: string;
}

/** Middle of both rings on the bones of the leg, in its own frame, and half their width, in mm. */
const SHIN: Point = [6, 570];
const THIGH: Point = [38, 215];
const RADIUS = 62;
/** How far the lines through the pelvis reach from its middle, in mm. */
const REACH = 206;

/** Pelvis and lower back from behind, from the middle between the hips: no state changes their form. */
export const TRUNK = {
  vertebrae: lumbarStack(SACRUM_TOP, 0, 0, 1),
  /** Empty rings: no number is known of a turn. */
  pelvisTurn: ring([0, -78], 128, 'away'),
  lumbarTurn: ring([0, -210], 70, 'away'),
} as const;

/** The rings around the bones of a right leg, in its own frame; the thigh's is empty. */
export const LEG_RINGS = { shin: ring(SHIN, RADIUS, 'away'), thigh: ring(THIGH, RADIUS, 'away') } as const;

function legOn(stance: WedgeStance, turn: number): LegBehind {
  const { upright, leaning, wedge } = leanMark(stance, 60);
  const support = `M${stance.support.map(shortNumbers).join('L')}z`;
  const isLeaning = stance.eversion !== 0;
  return {
    stance,
    skin: smoothPath(halfSkin(stance), false),
    level: isLeaning ? upright : '',
    tilt: isLeaning ? leaning + support : support,
    wedge: wedge + support,
    shin: turnOn(SHIN, RADIUS, turn, 'away'),
  };
}

/**
 * Poses the chain as seen from behind.
 *
 * @throws RangeError as `wedgeStance` does
 */
export function behindGeometry({ wedge, shin, pelvisSideways }: DrawnAngles): BehindGeometry {
  const stances = levelStances(wedge);
  const pelvis = hinge([0, 0], [0, stances.right.hip[1]], 0);
  const at = (reach: number, degrees: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return shortNumbers([reach * Math.cos(angle), reach * Math.sin(angle)]);
  };
  const tilt = pelvisSideways?.degrees ?? 0;
  const line = (degrees: number) => `M${at(-REACH, degrees)}L${at(REACH, degrees)}`;
  const wing = (reach: number) => `M${at(0, 0)}L${at(reach, tilt)}L${at(reach, -tilt)}z`;
  const right = legOn(stances.right, shin.right.degrees);
  const isPair = wedge.left === wedge.right && shin.left.degrees === shin.right.degrees;
  return {
    isCapped: [shin.left, shin.right, pelvisSideways].some((angle) => angle?.isCapped),
    legs: { left: isPair ? right : legOn(stances.left, shin.left.degrees), right },
    pelvis,
    level: line(0),
    tilts: tilt === 0 ? '' : line(tilt) + line(-tilt),
    between: tilt === 0 ? '' : wing(REACH) + wing(-REACH),
  };
}
