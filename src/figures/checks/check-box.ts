/** Where the drawings of the home checks are served, from the site's root. */
export const SHOE_CHECKS_FILE = '/figures/shoe-checks.svg';
/** Width of each drawing, in units: a unit is a pixel where the column is 320 wide. */
export const CHECK_WIDTH = 320;

/** Height of each drawing, in the same units. */
export const CHECK_HEIGHTS = {
  'heel-counter': 200,
  twist: 230,
  bend: 196,
  lean: 200,
  liner: 200,
  patch: 222,
  'toe-scuff': 176,
  damage: 238,
} as const;
export type CheckDrawingName = keyof typeof CHECK_HEIGHTS;

/** What a drawing shows, as `viewBox` has it. @example checkBox('twist') // '0 0 320 230' */
export const checkBox = (name: CheckDrawingName): string => `0 0 ${CHECK_WIDTH} ${CHECK_HEIGHTS[name]}`;
