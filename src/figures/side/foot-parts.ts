import type { Parts } from '../parts.ts';
import { BIG_TOE, CALCANEUS_SIDE, FIRST_RAY, NAVICULAR, TALUS_SIDE } from './foot-bones.ts';
import { TIBIA_END } from './leg-bones.ts';

/** What stands in a foot seen from its inner side. */
export const INNER_FOOT: Parts<'leg' | 'rear' | 'navicular' | 'front' | 'toes'> = {
  leg: [{ d: TIBIA_END }],
  rear: [{ d: CALCANEUS_SIDE }, { d: TALUS_SIDE }],
  navicular: [{ d: NAVICULAR }],
  front: [{ d: FIRST_RAY }],
  toes: [{ d: BIG_TOE }],
};
