import type { Parts } from '../parts.ts';
import { BIG_TOE, CALCANEUS_SIDE, FIRST_RAY, NAVICULAR, OUTER_RAY, SMALL_TOE, TALUS_SIDE } from './foot-bones.ts';
import { FEMUR_SIDE, FEMUR_SIDE_LINES, FIBULA_SIDE, PATELLA, TIBIA_SIDE } from './leg-bones.ts';
import { HIP_BONE, HIP_BONE_LINES, SACRUM_SIDE } from './pelvis-bones.ts';
import { ARCH_SIDE, BODY_SIDE, DISC_SIDE } from './vertebra-bones.ts';

/** What stands in a person seen from the right. */
export const SIDE: Parts<'sacrum' | 'pelvis' | 'thigh' | 'shin' | 'foot' | 'vertebra'> = {
  sacrum: [{ d: SACRUM_SIDE, look: 'far' }],
  pelvis: [{ d: HIP_BONE }, { d: HIP_BONE_LINES, look: 'fine' }],
  thigh: [{ d: FEMUR_SIDE }, { d: FEMUR_SIDE_LINES, look: 'fine' }],
  shin: [{ d: PATELLA }, { d: TIBIA_SIDE }, { d: FIBULA_SIDE }],
  foot: [{ d: FIRST_RAY + BIG_TOE + NAVICULAR, look: 'far' }, { d: TALUS_SIDE }, { d: CALCANEUS_SIDE }, { d: OUTER_RAY + SMALL_TOE }],
  vertebra: [{ d: DISC_SIDE, look: 'far' }, { d: ARCH_SIDE }, { d: BODY_SIDE }],
};
