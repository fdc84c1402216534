import type { Point } from '../point.ts';
import { smoothPath } from '../spline.ts';

/* A disc of the lumbar spine seen from behind, in the frame of the vertebra above it. Millimetres, y down. Drawing proportions. */
const disc: readonly Point[] = [[0, 14], [22, 14], [28, 18], [22, 22], [0, 22], [-22, 22], [-28, 18], [-22, 14]];

/** Disc below a vertebra. */
export const DISC_BEHIND = smoothPath(disc);
