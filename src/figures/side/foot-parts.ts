import type { Parts } from '../parts.ts';
import { BIG_TOE, CALCANEUS_SIDE, FIRST_RAY, NAVICULAR, TALUS_SIDE, TOE_BASE, TOE_TIP } from './foot-bones.ts';
import { TIBIA_END } from './leg-bones.ts';

/** What stands in a foot seen from its inner side. */
export const INNER_FOOT: Parts<'leg' | 'rear' | 'navicular' | 'front' | 'toes'> = {
  leg: [{ d: TIBIA_END }],
  rear: [{ d: CALCANEUS_SIDE }, { d: TALUS_SIDE }],
  navicular: [{ d: NAVICULAR }],
  front: [{ d: FIRST_RAY }],
  toes: [{ d: BIG_TOE }],
};

/** The same foot, its big toe in two parts. */
export const TOED_FOOT: Parts<Exclude<keyof typeof INNER_FOOT, 'toes'> | 'base' | 'tip'> = {
  leg: INNER_FOOT.leg,
  rear: INNER_FOOT.rear,
  navicular: INNER_FOOT.navicular,
  front: INNER_FOOT.front,
  base: [{ d: TOE_BASE }],
  tip: [{ d: TOE_TIP }],
};
