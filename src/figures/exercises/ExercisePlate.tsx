import { Body } from '../body/Body.tsx';
import { FeltDefs } from '../body/Felt.tsx';
import { LEG_BONE_NAMES } from '../body/LegBones.tsx';
import { PartDefs } from '../Part.tsx';
import { Leader } from '../plates/Leader.tsx';
import type { PlateWords } from '../plates/Plate.tsx';
import { Arrows } from './Arrows.tsx';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';
import { SMALL_LEG } from './small-leg.ts';
import { Things } from './Things.tsx';

interface ExercisePlateProps {
  readonly id: string;
  readonly words: PlateWords;
  readonly drawing: ExerciseDrawing;
}

interface PositionProps {
  readonly id: string;
  readonly state: DrawnState;
  /** Which of its drawing's positions it is. */
  readonly index: number;
  /** Length of an arrow's head in mm. */
  readonly head: number;
}

/** One position, its floor at y = 0. */
export function Position({ id, state: { pose, floor, felt, things = [], notes = [], arrows = [] }, index, head }: PositionProps) {
  return (
    <g transform={`translate(0 ${-Math.round(floor)})`}>
      <Things things={things.filter(({ isNear }) => !isNear)} />
      <Body id={id} copy={index} pose={pose} floor={floor} {...(felt && { felt })} />
      <Things things={things.filter(({ isNear }) => isNear)} />
      <Arrows arrows={arrows} size={head} />
      {notes.map(({ from, to, lines, isFelt }) => (
        <Leader from={from} to={to} lines={lines} {...(isFelt && { paint: 'a' })} />
      ))}
    </g>
  );
}

/** An exercise in its positions: who does it, with what, where to, and where it is felt. */
export function ExercisePlate({ id, words, drawing: { states, height, isStacked } }: ExercisePlateProps) {
  return (
    <ExerciseFrame
      id={id}
      words={words}
      height={height}
      isStacked={isStacked}
      panels={states.map((state, index) => {
        const { name, edges } = state;
        const head = (isStacked ? edges[1] - edges[0] : height) / 22;
        return { name, edges, children: <Position id={id} state={state} index={index} head={head} /> };
      })}
    >
      <PartDefs id={id} parts={SMALL_LEG} names={LEG_BONE_NAMES} />
      {states.some(({ felt }) => felt) && <FeltDefs id={id} />}
    </ExerciseFrame>
  );
}
