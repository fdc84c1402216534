import type { Point } from '../point.ts';
import type { Thing } from './things.ts';

/** One position of a body seen from above, in mm, y down. */
export interface AboveState {
  readonly name: string;
  /** What has another place in each position, the lowest first; it lies over what stays. */
  readonly moved: readonly Thing[];
  readonly arrows?: readonly (readonly Point[])[];
}

/** The positions of one exercise seen from above. */
export interface AboveDrawing {
  readonly states: readonly AboveState[];
  /** What stays where it is, the lowest first. */
  readonly still: readonly Thing[];
  readonly height: number;
  /** Lower edge of what is shown. */
  readonly floor: number;
  readonly edges: readonly [left: number, right: number];
}
