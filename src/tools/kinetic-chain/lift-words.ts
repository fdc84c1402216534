import type { LiftGeometry } from './lift-geometry.ts';

/** Name and description of the lift under one foot. @param liftMm whole mm */
export function liftWords({ tiltDegrees, bend }: LiftGeometry, liftMm: number, side: 'left' | 'right') {
  const other = side === 'left' ? 'right' : 'left';
  const seen = 'Legs, pelvis and lower spine seen from behind, on straight knees, at true size.';
  if (tiltDegrees === 0) return { title: 'No lift under either foot', description: `${seen} Both feet stand on the floor and the pelvis is level.` };
  const spine = bend ? ` A dashed line beside the spine shows that it may bend out to the ${other}: studies disagree.` : '';
  return {
    title: `A ${liftMm} mm block under the ${side} foot`,
    description:
      `${seen} The ${side} foot stands on a block of ${liftMm} mm, and both legs are equally long. The ${side} hip joint stands ` +
      `${liftMm} mm higher, so the pelvis slopes down to the ${other} by ${tiltDegrees.toFixed(1)} degrees.${spine} ` +
      'This is plain geometry and an upper end: in life other parts give way. This is not a lift height.',
  };
}
