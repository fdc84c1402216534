import type { LegLengthGeometry } from './geometry.ts';
import { OTHER_SIDE, sayMm } from './say.ts';

/** The figure's title: which leg is shorter, and by how much. */
export function titleOf(shorter: LegLengthGeometry['shorter'], differenceMm: number): string {
  if (shorter === 'none') return 'Legs of equal length';
  return `${shorter === 'left' ? 'Left' : 'Right'} leg ${sayMm(differenceMm)} shorter`;
}

/** The figure in words, for readers who do not see it. */
export function describe({ shorter, spine, tiltDegrees }: LegLengthGeometry, differenceMm: number): string {
  const seen = 'Legs, pelvis and lower spine seen from behind, standing straight on a level floor, at true scale.';
  if (shorter === 'none') return `${seen} Both legs are equally long, the pelvis is level and the spine is straight.`;
  const tilt =
    `The ${OTHER_SIDE[shorter]} hip joint stands ${sayMm(differenceMm)} higher, ` +
    `so the pelvis slopes down to the ${shorter} by ${tiltDegrees.toFixed(1)} degrees.`;
  const bend =
    spine === 'usual'
      ? `The lower spine bends out to the ${shorter}: usual, not in everyone.`
      : `The lower spine is drawn straight. A dashed line shows that it may bend out to the ${shorter}: studies disagree.`;
  return `${seen} ${tilt} ${bend} This is not a lift height.`;
}

/** What stands beside the spine. */
export const SPINE_WORDS = {
  level: [],
  'may-bend': ['spine may bend', 'this way, but', 'studies disagree'],
  usual: ['spine curve:', 'usual, not', 'in everyone'],
} as const satisfies Record<LegLengthGeometry['spine'], readonly string[]>;
