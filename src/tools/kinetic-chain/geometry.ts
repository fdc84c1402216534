import type { ChainAngles } from './angles.ts';
import { behindGeometry, type BehindGeometry } from './behind-geometry.ts';
import { drawnAngles } from './drawn-angles.ts';
import { sideGeometry, type SideGeometry } from './side-geometry.ts';
import type { Scale } from './state.ts';

/** Both views of the chain, in mm, with what they tell of their scale. */
export interface ChainGeometry {
  readonly scale: Scale;
  /** The angles as they are, however large they are drawn. */
  readonly told: ChainAngles;
  /** True when something was asked to be drawn larger than the drawing can take. */
  readonly isCapped: boolean;
  readonly behind: BehindGeometry;
  readonly side: SideGeometry;
}

/**
 * Turns the angles of a state into both drawings. Wedges and heels are always true; 'ten' draws the turn of the shins
 * and the tilts of the pelvis 10 times as large, up to what the drawing can take.
 *
 * @param angles degrees, before any exaggeration
 * @throws RangeError for an angle that is not finite, or a wedge beyond 30 degrees
 * @example chainGeometry(anglesOf(DEFAULT_STATE), 'true').side.stance.pelvis.turn // 1.57
 */
export function chainGeometry(angles: ChainAngles, scale: Scale): ChainGeometry {
  const drawn = drawnAngles(angles, scale);
  const [behind, side] = [behindGeometry(drawn), sideGeometry(drawn)];
  return { scale, told: angles, isCapped: behind.isCapped || side.isCapped, behind, side };
}
