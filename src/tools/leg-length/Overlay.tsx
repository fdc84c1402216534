import { Joint } from '../../figures/joint.tsx';
import { shortNumbers, type Point } from '../../figures/point.ts';
import { SPINE_WORDS } from './figure-words.ts';
import type { LegLengthGeometry } from './geometry.ts';
import type { Side } from './tilt.ts';
import { OTHER_SIDE, sayMm } from './say.ts';

/** What the drawing's window shows, in mm: half its width, its top and height, a text line, where sides are named. */
export interface Frame {
  readonly half: number;
  readonly top: number;
  readonly height: number;
  readonly line: number;
  readonly sidesAt: number;
}

interface OverlayProps {
  readonly figure: LegLengthGeometry;
  readonly frame: Frame;
  readonly differenceMm: number;
}

const to = (x: number, y: number): string => shortNumbers([Math.round(x), Math.round(y)]);

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
  readonly line: number;
  readonly kind?: string;
}

function Words({ x, y, lines, anchor, line, kind }: WordsProps) {
  return (
    <text x={Math.round(x)} y={Math.round(y)} text-anchor={anchor} {...(kind && { class: kind })}>
      {lines[0]}
      {lines.slice(1).map((words) => (
        <tspan x={Math.round(x)} dy={line}>{words}</tspan>
      ))}
    </text>
  );
}

/** Names of the sides, level line, and for unequal legs everything that `Tilt` draws. */
export function Overlay({ figure, frame, differenceMm }: OverlayProps) {
  const { hips, shorter } = figure;
  const { half, line, sidesAt } = frame;
  const x = Math.max(145, hips.right[0] + 62);
  const low = Math.max(hips.left[1], hips.right[1]);
  const namesOf = (side: Side, name: string) => (shorter === side ? [`${name}:`, 'shorter leg'] : [name]);
  const atEdge = (isLeft: boolean) =>
    isLeft ? ({ x: 6 - half, anchor: 'start' } as const) : ({ x: half - 6, anchor: 'end' } as const);
  return (
    <>
      {shorter !== 'none' && <Tilt figure={figure} frame={frame} differenceMm={differenceMm} shorter={shorter} />}
      <path class="level" d={`M${to(-half, low)}H${half}`} />
      <Words {...atEdge(shorter === 'left')} y={low + line} line={line} lines={['level']} />
      <Words {...atEdge(shorter === 'right')} y={frame.top + line} line={line} lines={['seen from behind']} />
      {shorter !== 'none' && <Joint at={hips.left} />}
      {shorter !== 'none' && <Joint at={hips.right} />}
      <Words x={-x} y={sidesAt} anchor="end" line={line} kind="l" lines={namesOf('left', 'Left')} />
      <Words x={x} y={sidesAt} anchor="start" line={line} kind="r" lines={namesOf('right', 'Right')} />
    </>
  );
}

/** Tilted line with its angle, step at the hips, and what the spine may do. */
function Tilt({ figure, frame, differenceMm, shorter }: OverlayProps & { readonly shorter: Side }) {
  const { hips, tiltDegrees, spine, bend } = figure;
  const { half, line } = frame;
  // Outwards means away from the spine on the longer side, where the angle opens.
  const out = shorter === 'left' ? 1 : -1;
  const [from, till] = out > 0 ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const low = hips[shorter];
  const high = hips[OTHER_SIDE[shorter]];
  const turn = (tiltDegrees * Math.PI) / 180;
  const radius = half - 50 + Math.abs(low[0]);
  const onLine = (distance: number): Point => [
    low[0] + out * distance * Math.cos(turn),
    low[1] - distance * Math.sin(turn),
  ];
  const arc = onLine(radius);
  const step = [`${OTHER_SIDE[shorter]} hip`, `${sayMm(differenceMm)} higher`] as const;
  // Beside the thigh bone, or as far out as the words still fit: a bold letter is about half a line wide.
  const stepX = Math.min(Math.abs(high[0]) + 76, half - 6 - step[1].length * line * 0.49);
  const wedge =
    `M${to(...low)}L${to(...arc)}A${to(radius, radius)} 0 0 ${out > 0 ? 1 : 0} ` +
    `${to(low[0] + out * radius, low[1])}z`;
  const tilted = `M${to(...onLine(-80))}L${to(...onLine(radius + 44))}`;
  const leader = `M${to(high[0], low[1])}L${to(out * (stepX - 6), low[1] + line * 1.2)}`;
  return (
    <>
      <path class="wedge" d={wedge} />
      <path class="tilt" d={`${tilted}${leader}`} />
      <path class="tilt rise" d={`M${to(...high)}V${Math.round(low[1])}`} />
      {bend && (
        <>
          <path
            class={spine === 'usual' ? 'tilt' : 'tilt may'}
            d={`M${to(...bend[0])}Q${to(...bend[1])} ${to(...bend[2])}`}
          />
          <Words x={bend[1][0] - out * 2} y={bend[1][1] - line * 0.7} anchor={till} line={line} lines={SPINE_WORDS[spine]} />
        </>
      )}
      <g class="a" font-weight="600">
        <Words x={arc[0]} y={arc[1] - line / 3} anchor={till} line={line} lines={[`${tiltDegrees.toFixed(1)}°`]} />
        <Words x={out * stepX} y={low[1] + line * 1.5} anchor={from} line={line} lines={step} />
      </g>
    </>
  );
}
