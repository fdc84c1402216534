import type { ChainAngles } from '../../../src/tools/kinetic-chain/angles.ts';
import { behindGeometry } from '../../../src/tools/kinetic-chain/behind-geometry.ts';
import { drawnAngles } from '../../../src/tools/kinetic-chain/drawn-angles.ts';
import { sideGeometry } from '../../../src/tools/kinetic-chain/side-geometry.ts';
import type { Scale } from '../../../src/tools/kinetic-chain/state.ts';

/** Both views of the chain as they are drawn. */
export function drawnChain(angles: ChainAngles, scale: Scale) {
  const drawn = drawnAngles(angles, scale);
  return { behind: behindGeometry(drawn), side: sideGeometry(drawn) };
}
