import type { Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import type { ToePose } from '../side/toe-pose.ts';
import type { Note } from './drawn-state.ts';
import type { Thing } from './things.ts';

/** One drawn position of a foot alone, in mm of the panel: the floor at y = 0, y down. */
export interface FootState {
  /** What stands under it. */
  readonly name: string;
  /** The foot from its inner side; without it only things are drawn. */
  readonly pose?: ToePose;
  /** Where the foot has gone; on the floor, if not said. */
  readonly at?: Placement;
  readonly edges: readonly [left: number, right: number];
  /** Outline of the part where something is felt, in the foot's own frame. */
  readonly felt?: readonly Point[];
  readonly things?: readonly Thing[];
  readonly notes?: readonly Note[];
  readonly arrows?: readonly (readonly Point[])[];
  /** There is no floor in it. */
  readonly isInAir?: boolean;
}

/** The positions of a foot exercise, in their order. */
export interface FootDrawing {
  readonly states: readonly FootState[];
  readonly height: number;
}
