import { BoneDefs } from '../../figures/BoneDefs.tsx';
import { DRAWN_LEG } from '../../figures/proportions.ts';
import { Joint } from '../../figures/joint.tsx';
import { Skeleton } from '../../figures/Skeleton.tsx';
import { legLengthGeometry } from './geometry.ts';

/** Drawn difference, in mm: large enough to be seen in a small drawing, small enough for a straight spine. */
const DROP = 19;
const hipWidthMm = 170;

/** The bones of the left leg are shorter; both feet stand flat. */
const shortBones = legLengthGeometry({ differenceMm: DROP, shorter: 'left', hipWidthMm });

/** Equal bones: the left side of the pelvis is pulled up, and the heel with it. To be drawn `DROP` higher. */
const tilted = legLengthGeometry({ differenceMm: DROP, shorter: 'right', hipWidthMm });
const equalBones = { ...tilted, legs: { ...tilted.legs, right: { ...tilted.legs.right, sy: 1 } } };
const TOES_STRETCH = (40 + DROP) / 40;
const toes = {
  left: { ...tilted.legs.left, y: DROP - DRAWN_LEG * TOES_STRETCH, sy: TOES_STRETCH },
  right: equalBones.legs.right,
};

const EQUALS = 'M-30-400h60m-60 24h60';
const KINDS = [
  {
    name: 'True', x: -220, heel: 0, hips: [DROP - DRAWN_LEG, -DRAWN_LEG], sign: `${EQUALS}m-10-58l-40 92`,
    words: ['one leg’s bones shorter:', 'that hip stands lower'],
  },
  {
    name: 'Functional', x: 220, heel: -DROP, hips: [-DROP - DRAWN_LEG, -DRAWN_LEG], sign: EQUALS,
    words: ['bones equal: for example,', 'one hip is pulled up'],
  },
] as const;

/** The two kinds of leg length difference, side by side: shorter bones, and equal bones under a pulled-up pelvis. */
export function LegLengthKindsFigure({ id }: { readonly id: string }) {
  return (
    <svg class="plate kinds" viewBox="-440 -1232 880 1375" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>True and functional leg length difference</title>
      <desc id={`${id}-d`}>
        Two skeletons seen from behind. True difference: the bones of the left leg are shorter, both feet stand flat, and the pelvis
        slopes down to the left. Functional difference, one example: both legs have equal bones, but the left side of the pelvis is
        pulled up, so the left heel leaves the floor and the left leg only seems shorter.
      </desc>
      <BoneDefs id={id} />
      <path class="line" d="M-440 0H440" />
      {KINDS.map(({ name, sign, words, x, heel, hips: [left, right] }) => (
        <g transform={`translate(${x})`} text-anchor="middle">
          <g transform={`translate(0 ${heel})`}>
            <Skeleton id={id} {...(heel ? { ...equalBones, toes } : shortBones)} />
          </g>
          <path class="level" d={`M-190 ${Math.max(left, right)}H190`} />
          <path
            class="tilt"
            d={`M-85 ${left}L85 ${right}M-164 ${left}h-18m9 0V${heel}m-9 0h18M164 ${right}h18m-9 0V0m-9 0h18`}
          />
          <Joint at={[-85, left]} />
          <Joint at={[85, right]} />
          <path class="tilt rise" d={sign} />
          <text class="a" font-weight="600" x="-200" y="-1203" text-anchor="start">{name}</text>
          <text class="l" x="-85" y="38">Left</text>
          <text class="r" x="85" y="38">Right</text>
          {words.map((line, i) => (
            <text y={90 + 38 * i}>{line}</text>
          ))}
        </g>
      ))}
    </svg>
  );
}
