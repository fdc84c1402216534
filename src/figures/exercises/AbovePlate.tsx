import type { PlateWords } from '../plates/Plate.tsx';
import { Arrows } from './Arrows.tsx';
import type { AboveDrawing } from './drawn-above.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';
import { Things } from './Things.tsx';

interface AbovePlateProps {
  readonly id: string;
  readonly words: PlateWords;
  readonly drawing: AboveDrawing;
}

/** An exercise on a chair, seen from above. */
export function AbovePlate({ id, words, drawing: { states, still, height, floor, edges } }: AbovePlateProps) {
  return (
    <ExerciseFrame
      id={id}
      words={words}
      height={height}
      panels={states.map(({ name, moved, arrows = [] }) => ({
        name,
        edges,
        isInAir: true,
        children: (
          <g transform={`translate(0 ${-floor})`}>
            <use href={`#${id}-still`} />
            <Things things={moved} />
            <Arrows arrows={arrows} size={height / 18} />
          </g>
        ),
      }))}
    >
      <defs>
        <g id={`${id}-still`}>
          <Things things={still} />
        </g>
      </defs>
    </ExerciseFrame>
  );
}
