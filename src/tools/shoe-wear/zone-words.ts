import type { Level, Side, Zone } from './zones.ts';

/** What each zone is called. */
export const ZONE_NAMES: Readonly<Record<Zone, string>> = {
  'heel-outer': 'outer heel',
  'heel-centre': 'middle of the heel',
  'heel-inner': 'inner heel',
  'mid-outer': 'outer midfoot',
  'mid-inner': 'inner midfoot',
  'ball-outer': 'outer ball',
  'ball-centre': 'middle of the ball',
  'ball-inner': 'inner ball',
  'toe-big': 'big toe',
  'toe-small': 'small toes',
};

/** What each level is called. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = { 0: 'no wear', 1: 'light wear', 2: 'clear wear', 3: 'worn smooth' };

/** What each shoe is called. */
export const SHOE_NAMES: Readonly<Record<Side, string>> = { left: 'Left shoe', right: 'Right shoe' };

/**
 * The wear of a zone in words.
 *
 * @example zoneSentence('left', 'heel-outer', 2) // 'Left shoe, outer heel: clear wear'
 */
export const zoneSentence = (side: Side, zone: Zone, level: Level): string =>
  `${SHOE_NAMES[side]}, ${ZONE_NAMES[zone]}: ${LEVEL_NAMES[level]}`;
