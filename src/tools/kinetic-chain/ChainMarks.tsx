import type { Point } from '../../figures/point.ts';
import { sayDegrees } from '../../figures/say-number.ts';
import type { Dial } from './dial.ts';

const whole = Math.round;

/** The number by which the table beside the drawing names a joint. */
export function NumberMark({ at: [x, y], number }: { readonly at: Point; readonly number: number }) {
  return (
    <>
      <circle class="tilt open" cx={whole(x)} cy={whole(y)} r="23" />
      <text x={whole(x)} y={whole(y)} dy=".36em" text-anchor="middle" font-weight="700" stroke="none">
        {number}
      </text>
    </>
  );
}

interface DegreesProps {
  readonly at: Point;
  /** True size of the angle; undefined: no confirmed number. */
  readonly degrees: number | undefined;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Of a tilt that is elsewhere one forward: told in words. */
  readonly isBackwards?: boolean;
  /** How exact it is, where a heel that follows its wedge all the way is drawn. */
  readonly hedge?: 'up to' | 'about';
}

/** An angle as it truly is, however large it is drawn, or that there is no number. */
export function Degrees({ at, degrees, anchor = 'middle', isBackwards = false, hedge }: DegreesProps) {
  if (degrees === undefined) return <GapMark at={[at[0], at[1] - 12]} />;
  const [x, y] = at.map(whole);
  return (
    <>
      {hedge && degrees !== 0 && (
        <text class="a" x={x} y={y} dy="-1.2em" text-anchor={anchor}>
          {hedge}
        </text>
      )}
      <text class="a" x={x} y={y} text-anchor={anchor} font-weight="700">
        {sayDegrees(Math.abs(degrees))}
        {isBackwards && ' back'}
      </text>
    </>
  );
}

/** No confirmed number stands here. */
export function GapMark({ at: [x, y] }: { readonly at: Point }) {
  return (
    <text class="a" x={whole(x)} y={whole(y)} dy=".36em" text-anchor="middle" font-size="1.35em" font-weight="700">
      ?
    </text>
  );
}

interface RingProps {
  readonly dial: Dial;
  /** No number is known of this turn. */
  readonly isGap?: boolean;
}

/** The half of a ring that runs behind the bone: to be drawn beneath it. */
export function RingFar({ dial, isGap }: RingProps) {
  return <path class={isGap ? 'tilt may' : 'tilt'} d={dial.far} />;
}

/** The half of a ring nearest the viewer, and the turn on it. */
export function RingNear({ dial, isGap }: RingProps) {
  if (isGap) return <path class="tilt may" d={dial.near} />;
  return (
    <>
      <path class="a" fill-opacity=".35" d={dial.sector} />
      <path class="level" d={dial.start} />
      <path class="tilt" d={`${dial.near}${dial.needle}`} />
      <path class="a" d={dial.head} />
    </>
  );
}
