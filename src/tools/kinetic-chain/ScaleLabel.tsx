import { FRAME } from './frame.ts';
import type { Scale } from './state.ts';

const WORDS = { true: 'true size', ten: 'tilts 10 times too large' } as const satisfies Record<Scale, string>;

interface ScaleLabelProps {
  readonly scale: Scale;
  readonly isCapped: boolean;
  /** Middle of the drawing, in mm. */
  readonly x?: number;
}

/** Says in the drawing how large it draws what the heel passes on. */
export function ScaleLabel({ scale, isCapped, x = 0 }: ScaleLabelProps) {
  return (
    <text class={scale === 'true' ? undefined : 'a'} x={x} y={FRAME.top + 30} text-anchor="middle" font-weight={scale === 'true' ? 400 : 700}>
      {WORDS[scale]}
      {isCapped && <tspan x={x} dy="1.1em">cut short to fit</tspan>}
    </text>
  );
}
