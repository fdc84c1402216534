import type { Point } from '../../figures/point.ts';
import { sayDegrees } from '../../figures/say-number.ts';
import type { Ring, Turn } from './dial.ts';

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
  readonly ring: Ring;
  /** No number is known of this turn. */
  readonly isGap?: boolean;
}

/** The half of a ring that runs behind the bone: to be drawn beneath it. */
export function RingFar({ ring, isGap }: RingProps) {
  return <path class={isGap ? 'tilt may' : 'tilt'} d={ring.far} />;
}

/** The half of a ring nearest the viewer, and where the bone points at rest. */
export function RingNear({ ring, isGap }: RingProps) {
  if (isGap) return <path class="tilt may" d={ring.near} />;
  return (
    <>
      <path class="level" d={ring.start} />
      <path class="tilt" d={ring.near} />
    </>
  );
}

/** The turn that is read off on a ring. */
export function TurnMark({ turn: { sector, pointer } }: { readonly turn: Turn }) {
  return (
    <>
      <path class="a" fill-opacity=".35" d={sector} />
      <path class="tilt a" d={pointer} />
    </>
  );
}
