import { hinge } from '../hinge.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { drape, type SkinPoint } from '../skin.ts';
import { FLOOR, HEEL_BONE_BASE, HEEL_JOINT } from './heel-bones.ts';

/** A right heel on the floor, seen from behind: floor at y = 0, the heel's middle at x = 0, y down, in mm. */
export interface HeelPose {
  readonly eversion: number;
  /** Where heel bone and ankle bone meet. */
  readonly joint: Point;
  readonly heel: Placement;
  /** The straight leg on top, from the ankle bone up. */
  readonly leg: Placement;
  /** The front of the foot, flat on the floor. */
  readonly toes: Placement;
}

/** Thickness of the drawn heel pad in mm: a drawing proportion. */
const PAD = 12;
/** The heel leans no further than joints of living people go: a limit of the drawing. */
export const MOST_EVERSION = 30;

/** Middle of the heel bone's base. */
const BASE: Point = [0, FLOOR - PAD];

/**
 * Stands a right heel on the floor and leans its heel bone. The base stays in its place, so that the ankle moves
 * towards the other foot when the heel rolls in. The leg stays upright.
 *
 * @param eversion degrees from straight: positive rolls in (eversion), negative rolls out (inversion)
 * @throws RangeError beyond 30 degrees either way
 * @example heelPose(10).heel.turn // -10: seen from behind, the right heel bone's lower end points outwards
 */
export function heelPose(eversion: number): HeelPose {
  if (!(Math.abs(eversion) <= MOST_EVERSION)) throw new RangeError(`A heel leans at most ${MOST_EVERSION} degrees, not ${eversion}`);
  const turn = 0 - eversion;
  const still = hinge(HEEL_JOINT, [0, 0], turn);
  const lowest = Math.max(...HEEL_BONE_BASE.map((point) => place(point, still)[1]));
  const joint: Point = [0 - place(BASE, still)[0], 0 - PAD - lowest];
  return { eversion, joint, heel: hinge(HEEL_JOINT, joint, turn), leg: hinge(HEEL_JOINT, joint, 0), toes: hinge([0, FLOOR], [0, 0], 0) };
}

const SKIN: readonly SkinPoint[] = [
  [-46, 610, 0], [-42, 690, 0], [-31, 745, 0], [-34, 778, 0], [-43, 800, 0.1], [-40, 820, 0.4], [-29, 838, 0.8], [-34, 858, 1],
  [-35, 878, 1], [-22, 883, 1], [0, 883, 1], [22, 883, 1], [35, 878, 1], [34, 858, 1], [29, 842, 0.8], [40, 828, 0.4],
  [50, 814, 0.1], [46, 796, 0], [37, 770, 0], [34, 745, 0], [43, 690, 0], [48, 610, 0],
];
const PAD_OUTLINE: readonly SkinPoint[] = [
  [-30, 852, 1], [-25, 870, 1], [-8, 873, 1], [4, 868, 1], [20, 872, 1], [27, 858, 1], [32, 866, 1], [31, 878, 1], [20, 883, 1],
  [-20, 883, 1], [-32, 878, 1], [-34, 862, 1],
];

/** Outline of the skin from the calf to the floor, open at its upper end. */
export const heelSkin = ({ leg, heel }: HeelPose): Point[] => drape(SKIN, [leg, heel], 0);

/** Outline of the fat pad under the heel, pressed flat by the floor. */
export const heelPad = ({ leg, heel }: HeelPose): Point[] => drape(PAD_OUTLINE, [leg, heel], 0);
