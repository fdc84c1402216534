/** Width of a picture that is to be printed or shown large, in px. */
const WIDTH = 1600;

/** The most that phones give a canvas, in px of width times height. */
const MOST_PIXELS = 16_000_000;

/**
 * The size of a picture made from a drawing: 1,600 px wide, less where the drawing is so tall that a phone could not hold it.
 *
 * @param width of the drawing, in any unit, above 0
 * @param height in the same unit, above 0
 * @example pngSize(400, 200) // { width: 1600, height: 800 }
 */
export function pngSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(WIDTH / width, Math.sqrt(MOST_PIXELS / (width * height)));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
