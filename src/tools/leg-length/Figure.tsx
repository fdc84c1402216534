import type { ComponentChildren } from 'preact';
import { Skeleton } from '../../figures/Skeleton.tsx';
import { describe, titleOf } from './figure-words.ts';
import { legLengthGeometry, type LegPose } from './geometry.ts';
import { Overlay, type Frame } from './Overlay.tsx';

interface LegLengthFigureProps extends LegPose {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  /** Id of the `BoneDefs` to draw with: its own child, or some that stand elsewhere in the document. */
  readonly bones: string;
  readonly children?: ComponentChildren;
}

const WHOLE: Frame = { half: 400, top: -1195, height: 1215, line: 34, sidesAt: -330 };

/** A standing skeleton with one shorter leg: tilted pelvis, level line, angle, and what the spine may do. */
export function LegLengthFigure({ id, bones, children, ...input }: LegLengthFigureProps) {
  const figure = legLengthGeometry(input);
  const { half, top, height } = WHOLE;
  return (
    <svg
      class="plate"
      viewBox={`${-half} ${top} ${2 * half} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{titleOf(figure.shorter, input.differenceMm)}</title>
      <desc id={`${id}-d`}>{describe(figure, input.differenceMm)}</desc>
      {children}
      <path class="line" d={`M${-half} 0H${half}`} />
      <Skeleton id={bones} legs={figure.legs} pelvis={figure.pelvis} vertebrae={figure.vertebrae} />
      <Overlay figure={figure} frame={WHOLE} differenceMm={input.differenceMm} />
    </svg>
  );
}
