import type { Point } from '../point.ts';
import { drape, type SkinPoint } from '../skin.ts';
import type { SideStance } from './side-stance.ts';

/** Outline of a body from the waist down, seen from the right, in the frame of the straight leg bones. Bones: 0 pelvis, 1 thigh, 2 shin, 3 foot. */
export const BODY_SKIN: readonly SkinPoint[] = [
  [92, -330, 0], [96, -240, 0], [104, -150, 0], [98, -70, 0], [86, -10, 0.5], [92, 70, 1], [90, 160, 1], [82, 270, 1], [68, 350, 1],
  [62, 385, 1.2], [62, 415, 1.6], [50, 450, 2], [46, 490, 2], [44, 560, 2], [38, 650, 2], [32, 730, 2], [32, 772, 2.4],
  [44, 796, 2.9], [66, 808, 3], [100, 826, 3], [140, 846, 3], [176, 856, 3], [200, 860, 3], [207, 873, 3], [196, 882, 3],
  [150, 882, 3], [100, 880, 3], [30, 880, 3], [-46, 882, 3], [-62, 876, 3], [-64, 852, 3], [-56, 826, 3], [-42, 800, 2.6], [-36, 760, 2.1], [-42, 690, 2],
  [-62, 610, 2], [-72, 540, 2], [-64, 480, 2], [-50, 440, 1.5], [-52, 390, 1], [-66, 300, 1], [-78, 190, 1], [-84, 110, 1], [-104, 70, 0.6],
  [-130, 20, 0.2], [-134, -50, 0], [-120, -120, 0], [-98, -190, 0], [-92, -250, 0], [-100, -330, 0],
];

/** The outline, open at the waist. */
export const bodySkin = ({ skin }: SideStance): Point[] => drape(BODY_SKIN, skin, 0);
