import { LEG_BONE_NAMES } from '../body/LegBones.tsx';
import { PartDefs } from '../Part.tsx';
import { Label } from '../plates/Label.tsx';
import { Plate } from '../plates/Plate.tsx';
import { Position } from './ExercisePlate.tsx';
import { FLOOR_STEPS } from './floor-steps-pose.ts';
import { floorStepsWords } from './floor-words.ts';
import { SMALL_LEG } from './small-leg.ts';

/** Width of what is shown; the floors of both rows, from the top; how far a step's name stands below its floor. */
const WIDTH = 3060;
const FLOORS = [1220, 2200];
const BELOW = 150;

/** Down to the floor and up again, with a chair. */
export function FloorStepsPlate({ id }: { readonly id: string }) {
  return (
    <Plate id={id} words={floorStepsWords} box={[0, 0, WIDTH, 2400]}>
      <PartDefs id={id} parts={SMALL_LEG} names={LEG_BONE_NAMES} />
      {FLOOR_STEPS.map((pair, row) => (
        <g transform={`translate(0 ${FLOORS[row] ?? 0})`}>
          {pair.map((state, column) => {
            const [left, right] = state.edges;
            const index = 2 * row + column;
            return (
              <g transform={`translate(${column ? WIDTH - right : -left})`}>
                <path class="line" d={`M${left} 0H${right}`} />
                <Position id={id} state={state} index={index} head={0} />
                <Label hasHead at={[(left + right) / 2, BELOW]} anchor="middle" lines={[`${index + 1} ${state.name}`]} />
              </g>
            );
          })}
        </g>
      ))}
    </Plate>
  );
}
