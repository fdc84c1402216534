import { shortNumbers, type Point } from '../point.ts';
import { Label } from './Label.tsx';

interface LeaderProps {
  /** The thing that is named. */
  readonly from: Point;
  /** Where its name stands: to the right of this point, or to the left when it lies left of the thing. */
  readonly to: Point;
  readonly lines: readonly string[];
  /** The first line is a heading. */
  readonly hasHead?: boolean;
  /** The name's paint. */
  readonly paint?: 'a';
}

/** A name at the end of a thin line. */
export function Leader({ from, to, ...label }: LeaderProps) {
  const out = to[0] < from[0] ? -1 : 1;
  const [x, y] = [Math.round(to[0]), Math.round(to[1])];
  return (
    <>
      <path stroke="var(--line)" vector-effect="non-scaling-stroke" d={`M${shortNumbers([Math.round(from[0]), Math.round(from[1])])}L${shortNumbers([x, y])}`} />
      <Label at={[x + out * 4, y]} anchor={out < 0 ? 'end' : 'start'} isMiddle {...label} />
    </>
  );
}
