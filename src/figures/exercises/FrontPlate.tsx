import { LEG_BONE_NAMES, LegBones } from '../body/LegBones.tsx';
import { SKIN } from '../paint.ts';
import { PartDefs } from '../Part.tsx';
import type { PlateWords } from '../plates/Plate.tsx';
import { smoothPath } from '../spline.ts';
import { Arrows } from './Arrows.tsx';
import type { FrontDrawing, FrontState } from './drawn-front.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';
import { FRONT_FACE, FRONT_HEAD, FRONT_TRUNK } from './front-body.ts';
import { SMALL_LEG } from './small-leg.ts';
import { Things } from './Things.tsx';

interface FrontPlateProps {
  readonly id: string;
  readonly words: PlateWords;
  readonly drawing: FrontDrawing;
}

/** An exercise lying on the back, seen from above. */
export function FrontPlate({ id, words, drawing: { states, height } }: FrontPlateProps) {
  const draw = ({ floor, things, behind, before, arms, boned, arrows = [] }: FrontState) => (
    <g transform={`translate(0 ${-floor})`}>
      <Things things={things} />
      <g class="cast" {...SKIN}>
        {behind.map((points) => <path d={smoothPath(points)} />)}
        <use href={`#${id}-trunk`} />
        {before.map((points) => <path d={smoothPath(points)} />)}
        {arms.map((points) => <path d={smoothPath(points, false)} />)}
      </g>
      {boned && (
        <g transform={`matrix(${boned.share} 0 0 1 ${boned.hip.join(' ')})`}>
          <LegBones id={id} leg={boned.leg} />
        </g>
      )}
      <Arrows arrows={arrows} size={height / 22} />
    </g>
  );
  return (
    <ExerciseFrame
      id={id}
      words={words}
      height={height}
      panels={states.map((state) => ({ name: state.name, edges: state.edges, isInAir: true, children: draw(state) }))}
    >
      <defs>
        <g class="cast" id={`${id}-trunk`}>
          <path d={smoothPath(FRONT_TRUNK)} />
          <path d={smoothPath(FRONT_HEAD)} />
          <path fill="none" d={FRONT_FACE} />
        </g>
      </defs>
      {states.some(({ boned }) => boned) && <PartDefs id={id} parts={SMALL_LEG} names={LEG_BONE_NAMES} />}
    </ExerciseFrame>
  );
}
