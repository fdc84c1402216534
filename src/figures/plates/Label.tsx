import type { Point } from '../point.ts';

interface LabelProps {
  /** Start, middle or end of the first line, by `anchor`. */
  readonly at: Point;
  readonly lines: readonly string[];
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The first line is a heading. */
  readonly hasHead?: boolean;
  /** `at` is the middle of the first line's height, not its foot. */
  readonly isMiddle?: boolean;
  /** Paint: left side, right side, accent. */
  readonly paint?: 'l' | 'r' | 'a';
}

/** Words in a drawing. */
export function Label({ at: [x, y], lines, anchor, hasHead, isMiddle, paint }: LabelProps) {
  const [first, ...rest] = lines;
  return (
    <text x={Math.round(x)} y={Math.round(y)} {...(isMiddle && { dy: '.35em' })} {...(anchor && { 'text-anchor': anchor })} {...(paint && { class: paint })}>
      {hasHead ? <tspan font-weight="600">{first}</tspan> : first}
      {rest.map((line) => (
        <tspan x={Math.round(x)} dy="1.2em">
          {line}
        </tspan>
      ))}
    </text>
  );
}
