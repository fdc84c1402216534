import { FEMUR, FEMUR_LINES, HEAD_RADIUS } from '../femur.ts';
import { FIBULA, TIBIA, TIBIA_LINES } from '../lower-leg.ts';
import type { Parts } from '../parts.ts';
import { ILIUM, ILIUM_LINES, PUBIS, SACRUM_DOTS, SACRUM_HALF, SACRUM_LINES } from '../pelvis.ts';
import { VERTEBRA_ARCH, VERTEBRA_BODY, VERTEBRA_SPINE } from '../vertebra.ts';
import { DISC_BEHIND } from './disc.ts';
import { ANKLE_BONE, HEEL_BONE, HEEL_BONE_LINES, TOES_BEHIND } from './heel-bones.ts';

const R = HEAD_RADIUS;

/** What stands in a person seen from behind, of paired bones the right one. */
export const BEHIND: Parts<'toes' | 'ankle' | 'heel' | 'thigh' | 'pelvisFront' | 'pelvisRear' | 'vertebra'> = {
  toes: [{ d: TOES_BEHIND }],
  ankle: [{ d: ANKLE_BONE }, { d: TIBIA }, { d: FIBULA }, { d: TIBIA_LINES, look: 'fine' }],
  heel: [{ d: HEEL_BONE }, { d: HEEL_BONE_LINES, look: 'fine' }],
  thigh: [{ d: FEMUR }, { d: FEMUR_LINES, look: 'fine' }, { d: `M${-R} 0a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0${-2 * R} 0` }],
  pelvisFront: [
    { d: PUBIS, look: 'far' },
    { d: SACRUM_HALF },
    { d: SACRUM_LINES, look: 'fine' },
    { d: SACRUM_DOTS, look: 'dot' },
  ],
  pelvisRear: [{ d: ILIUM }, { d: ILIUM_LINES, look: 'fine' }],
  vertebra: [{ d: DISC_BEHIND, look: 'far' }, { d: VERTEBRA_BODY, look: 'far' }, { d: VERTEBRA_ARCH }, { d: VERTEBRA_SPINE }],
};
