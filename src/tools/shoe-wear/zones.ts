/** Parts of an outsole. Outer and inner belong to the shoe, so left and right mirror each other. */
export const ZONES = [
  'heel-outer',
  'heel-centre',
  'heel-inner',
  'mid-outer',
  'mid-inner',
  'ball-outer',
  'ball-centre',
  'ball-inner',
  'toe-big',
  'toe-small',
] as const;
export type Zone = (typeof ZONES)[number];

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** How far the tread is gone: 0 none, 1 light, 2 clear, 3 smooth. */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** The wear of one outsole. */
export type Sole = Readonly<Record<Zone, Level>>;
