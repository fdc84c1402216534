import { Fragment } from 'preact';
import { Label } from './Label.tsx';

/** A step of the chain: its height, the bone's edge there, what is said of it, and whether studies saw it. */
export interface Step {
  readonly y: number;
  readonly edge: number;
  readonly lines: readonly string[];
  readonly isSeen: boolean;
}

interface StepsProps {
  /** Where the line of steps stands. */
  readonly x: number;
  /** From the foot up. */
  readonly steps: readonly Step[];
}

/** The steps beside a body: joined by a line where studies saw both, parted by a question mark where not. */
export function Steps({ x, steps }: StepsProps) {
  return (
    <>
      {steps.map(({ y, edge, lines, isSeen }, index) => {
        const below = steps[index - 1];
        return (
          <Fragment>
            <path class="grid" d={`M${edge} ${y}H${x}`} />
            {below && (isSeen && below.isSeen ? (
              <path class="tilt rise" d={`M${x} ${below.y}V${y}`} />
            ) : (
              <text class="a" font-size="1.5em" font-weight="700" x={x} y={Math.round((y + below.y) / 2)} dy=".35em" text-anchor="middle">?</text>
            ))}
            <Label hasHead isMiddle at={[x + 20, y]} lines={lines} />
          </Fragment>
        );
      })}
      {steps.map(({ y, isSeen }) => (
        <circle class={isSeen ? 'tilt a' : 'tilt open'} cx={x} cy={y} r="9" />
      ))}
    </>
  );
}
