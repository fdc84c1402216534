import type { Point } from '../point.ts';
import { arrowAlong } from './arrow.ts';

interface ArrowsProps {
  /** Each three or more points, from its beginning to its tip, in mm. */
  readonly arrows: readonly (readonly Point[])[];
  /** Length of a head in mm. */
  readonly size: number;
}

/** Movements of an exercise. */
export function Arrows({ arrows, size }: ArrowsProps) {
  return (
    <>
      {arrows.map((points) => {
        const { line, head } = arrowAlong(points, size);
        return (
          <>
            <path class="tilt rise" d={line} />
            <path class="a" d={head} />
          </>
        );
      })}
    </>
  );
}
