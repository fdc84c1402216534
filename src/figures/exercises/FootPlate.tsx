import { Felt, FeltDefs } from '../body/Felt.tsx';
import { SKIN } from '../paint.ts';
import { Part, PartDefs } from '../Part.tsx';
import { transformOf } from '../placement.ts';
import { Leader } from '../plates/Leader.tsx';
import type { PlateWords } from '../plates/Plate.tsx';
import { TOED_FOOT } from '../side/foot-parts.ts';
import { bigToeSkin, smallToesSkin, type ToePose } from '../side/toe-pose.ts';
import { smoothPath } from '../spline.ts';
import { Arrows } from './Arrows.tsx';
import type { FootDrawing, FootState } from './drawn-foot.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';
import { Things } from './Things.tsx';

interface FootPlateProps {
  readonly id: string;
  readonly words: PlateWords;
  readonly drawing: FootDrawing;
}

const BONES = ['leg', 'base', 'tip', 'front', 'rear', 'navicular'] as const;

interface FootProps extends Pick<FootState, 'at' | 'felt'> {
  readonly id: string;
  readonly pose: ToePose;
}

/** A foot from its inner side: the small toes behind, skin, bones. A foot that has left the floor is not pressed flat. */
function Foot({ id, pose, at, felt }: FootProps) {
  const floor = at ? Number.POSITIVE_INFINITY : 0;
  const bones = { ...pose, ...pose.bigToe };
  return (
    <g {...(at && { transform: transformOf(at) })}>
      <path {...SKIN} vector-effect="non-scaling-stroke" d={smoothPath(smallToesSkin(pose, floor))} />
      <path {...SKIN} vector-effect="non-scaling-stroke" d={smoothPath(bigToeSkin(pose, floor), false)} />
      {felt && <Felt id={id} d={smoothPath(felt)} />}
      <g class="bone">
        {BONES.map((bone) => (
          <Part id={id} name={bone} at={bones[bone]} />
        ))}
      </g>
    </g>
  );
}

/** An exercise of the foot alone, in its positions. */
export function FootPlate({ id, words, drawing: { states, height } }: FootPlateProps) {
  const draw = ({ pose, things = [], notes = [], arrows = [], ...rest }: FootState) => (
    <>
      <Things things={things.filter(({ isNear }) => !isNear)} />
      {pose && <Foot id={id} pose={pose} {...rest} />}
      <Things things={things.filter(({ isNear }) => isNear)} />
      <Arrows arrows={arrows} size={height / 14} />
      {notes.map(({ from, to, lines, isFelt }) => (
        <Leader from={from} to={to} lines={lines} {...(isFelt && { paint: 'a' })} />
      ))}
    </>
  );
  return (
    <ExerciseFrame
      id={id}
      words={words}
      height={height}
      panels={states.map((state) => ({ name: state.name, edges: state.edges, isInAir: state.isInAir, children: draw(state) }))}
    >
      <PartDefs id={id} parts={TOED_FOOT} names={BONES} />
      {states.some(({ felt }) => felt) && <FeltDefs id={id} scale={0.4} />}
    </ExerciseFrame>
  );
}
