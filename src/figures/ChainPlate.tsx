import { BoneDefs } from './BoneDefs.tsx';
import { lumbarStack } from './lumbar.ts';
import { mirrored, place, type Placement } from './placement.ts';
import { DRAWN_HALF_WIDTH, DRAWN_LEG, SACRUM_TOP } from './proportions.ts';
import { Skeleton } from './Skeleton.tsx';

const right: Placement = { x: DRAWN_HALF_WIDTH, y: -DRAWN_LEG, turn: 0, sx: 1, sy: 1 };
const legs = { left: mirrored(right), right };
const pelvis: Placement = { ...right, x: 0 };
const vertebrae = lumbarStack(place(SACRUM_TOP, pelvis), 0, 0, 1);

/** A step of the chain: its height in the drawing and its bone's edge there, what is said of it, and whether studies saw it. */
const STEPS = [
  { y: -40, edge: 107, name: 'Heel', words: ['rolls in'], isSeen: true },
  { y: -230, edge: 122, name: 'Shin', words: ['turns in with it'], isSeen: true },
  { y: -600, edge: 122, name: 'Thigh', words: ['we found no', 'sure number'], isSeen: false },
  { y: -965, edge: 142, name: 'Pelvis', words: ['tips forward by', 'about 1.6°, on', 'a 10° wedge'], isSeen: true },
  { y: -1080, edge: 55, name: 'Lower back', words: ['studies disagree'], isSeen: false },
] as const;
const LINE = 205;

/** The claim of the whole site in one picture: how far up the body a rolled-in heel has been seen to reach. */
export function ChainPlate({ id }: { readonly id: string }) {
  return (
    <svg class="plate" viewBox="-165 -1215 630 1235" role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>How far up a rolled-in heel reaches</title>
      <desc id={`${id}-d`}>
        A skeleton seen from behind, beside a line of 5 steps. Solid where studies saw the step: the heel rolls in, the shin turns
        in, the pelvis tips forward by about 1.6°, on a 10° wedge. Dashed where not: we found no sure number for the thigh, and
        studies of the lower back disagree.
      </desc>
      <BoneDefs id={id} />
      <path class="line" d="M-165 0H150" />
      <Skeleton id={id} legs={legs} pelvis={pelvis} vertebrae={vertebrae} />
      {STEPS.map(({ y, edge, isSeen }, index) => {
        const from = STEPS[index - 1]?.y;
        return (
          <>
            {from !== undefined && <path class={isSeen && STEPS[index - 1]?.isSeen ? 'tilt' : 'tilt may'} d={`M${LINE} ${from}V${y}`} />}
            <path class="grid" d={`M${edge} ${y}H${LINE}`} />
          </>
        );
      })}
      {STEPS.map(({ y, name, words, isSeen }) => (
        <>
          <circle class={isSeen ? 'tilt a' : 'tilt open'} cx={LINE} cy={y} r="9" />
          <text x={LINE + 26} y={y - 4}>
            <tspan font-weight="600">{name}</tspan>
            {words.map((line) => (
              <tspan x={LINE + 26} dy="34">
                {line}
              </tspan>
            ))}
          </text>
        </>
      ))}
    </svg>
  );
}
