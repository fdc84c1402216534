import type { Placement } from './placement.ts';
import type { Point } from './point.ts';
import { VERTEBRA_STEP } from './proportions.ts';

/**
 * Stacks the five lumbar vertebrae, lowest first, on a line that leaves the sacrum at `startTurn` and ends at L1 at
 * `endTurn`, turning evenly in between. Equal turns give a straight line.
 *
 * @param base middle of the top of the sacrum in mm, y down
 * @param startTurn lean at the sacrum in degrees, positive to the right
 * @param endTurn lean at the top in degrees, positive to the right
 * @param size 1 draws vertebrae for hip centres 170 mm apart
 * @example lumbarStack([0, -976], 0, 0, 1)[0] // L5 upright, 20 mm above the sacrum
 */
export function lumbarStack(base: Point, startTurn: number, endTurn: number, size: number): Placement[] {
  const height = VERTEBRA_STEP * 5 * size;
  const stack: Placement[] = [];
  let [x, y] = base;
  let done = 0;
  for (let level = 0; level < 5; level += 1) {
    const middle = (20 + VERTEBRA_STEP * level) * size;
    const leanAt = (length: number): number => startTurn + ((endTurn - startTurn) * length) / height;
    const lean = (leanAt((done + middle) / 2) * Math.PI) / 180;
    x += (middle - done) * Math.sin(lean);
    y -= (middle - done) * Math.cos(lean);
    done = middle;
    const scale = (1.06 - 0.04 * level) * size;
    stack.push({ x, y, turn: leanAt(middle), sx: scale, sy: scale });
  }
  return stack;
}
