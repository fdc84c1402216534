import type { LegPose } from '../body/body-pose.ts';
import type { Point } from '../point.ts';
import type { Thing } from './things.ts';

/** One position of a body that lies on its back, seen from above, in mm: y down, the origin between the hips. */
export interface FrontState {
  readonly name: string;
  /** Lower edge of what is shown. */
  readonly floor: number;
  readonly edges: readonly [left: number, right: number];
  readonly things: readonly Thing[];
  /** Outlines of parts of the legs behind the trunk, from the farthest; then those in front of it. */
  readonly behind: readonly (readonly Point[])[];
  readonly before: readonly (readonly Point[])[];
  readonly arms: readonly (readonly Point[])[];
  /** A leg that shows its bones: where its hip is seen, and how much of its forward reach. */
  readonly boned?: { readonly leg: LegPose; readonly hip: Point; readonly share: number };
  readonly arrows?: readonly (readonly Point[])[];
}

/** The positions of one exercise lying on the back, seen from above. */
export interface FrontDrawing {
  readonly states: readonly FrontState[];
  readonly height: number;
}
