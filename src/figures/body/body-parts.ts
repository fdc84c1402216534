import type { Parts } from '../parts.ts';
import { BIG_TOE, CALCANEUS_SIDE, FIRST_RAY, NAVICULAR, OUTER_RAY, SMALL_TOE, TALUS_SIDE } from '../side/foot-bones.ts';
import { FEMUR_SIDE, FEMUR_SIDE_LINES, FIBULA_SIDE, PATELLA, TIBIA_SIDE } from '../side/leg-bones.ts';

/** The bones of a leg that bends at every joint. */
export const LEG_PARTS: Parts<'thigh' | 'kneecap' | 'shin' | 'foot' | 'toes'> = {
  thigh: [{ d: FEMUR_SIDE }, { d: FEMUR_SIDE_LINES, look: 'fine' }],
  kneecap: [{ d: PATELLA }],
  shin: [{ d: TIBIA_SIDE }, { d: FIBULA_SIDE }],
  foot: [{ d: FIRST_RAY + NAVICULAR, look: 'far' }, { d: TALUS_SIDE }, { d: CALCANEUS_SIDE }, { d: OUTER_RAY }],
  toes: [{ d: BIG_TOE, look: 'far' }, { d: SMALL_TOE }],
};
