/** Top of both views, in mm, y down: above the lower back stands a line of words. */
const TOP = -1276;
const HEIGHT = 1326;
const WIDTH = 430;

/** Left, top, width and height of what each view shows, in mm: both at one scale. */
export const FRAME = {
  top: TOP,
  behind: [-215, TOP, WIDTH, HEIGHT],
  side: [-190, TOP, WIDTH, HEIGHT],
} as const;

/** Size of letters in mm: 12.5 px where both views share a column 335 px wide. */
export const LETTERS = Math.ceil((WIDTH * 12.5) / 165);
