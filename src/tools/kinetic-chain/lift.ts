import { DEFAULT_HIP_WIDTH_MM, pelvicTilt } from '../leg-length/tilt.ts';
import type { ChainState } from './state.ts';

/**
 * Sideways tilt of the pelvis that plain geometry gives for the lift under one foot, over hips of the usual width, in
 * degrees: an upper end. It stands beside what the wedge does and is never added to it.
 *
 * @throws RangeError as `pelvicTilt` does
 * @example liftTilt({ liftMm: 10 }) // 3.37
 */
export const liftTilt = ({ liftMm }: Pick<ChainState, 'liftMm'>): number =>
  pelvicTilt({ differenceMm: liftMm, hipWidthMm: DEFAULT_HIP_WIDTH_MM });
