import type { BodyPose } from '../body/body-pose.ts';
import type { Point } from '../point.ts';
import type { Thing } from './things.ts';

/** A short name beside a drawing, at the end of a thin line. */
export interface Note {
  /** The thing that is named, in mm. */
  readonly from: Point;
  /** Where its name stands. */
  readonly to: Point;
  readonly lines: readonly string[];
  /** The name tells where something is felt. */
  readonly isFelt?: boolean;
}

/** One drawn position of an exercise, in mm of its pose's frame: y down, the hips at the origin. */
export interface DrawnState {
  /** What stands under it: "start", "hold". */
  readonly name: string;
  readonly pose: BodyPose;
  /** Height of the floor in the pose's frame. */
  readonly floor: number;
  /** Left and right edge of what is shown. */
  readonly edges: readonly [left: number, right: number];
  /** Outline of the part where something is felt. */
  readonly felt?: readonly Point[];
  readonly things?: readonly Thing[];
  readonly notes?: readonly Note[];
  /** Movements: each three or more points, from its beginning to its tip. */
  readonly arrows?: readonly (readonly Point[])[];
}

/** The positions of one exercise, in their order. */
export interface ExerciseDrawing {
  readonly states: readonly DrawnState[];
  /** How high above the floor each is shown, in mm. */
  readonly height: number;
  /** The positions stand below each other, not side by side: for bodies that lie. */
  readonly isStacked?: boolean;
}
