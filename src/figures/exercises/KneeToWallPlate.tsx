import { LEG_BONE_NAMES } from '../body/LegBones.tsx';
import { PartDefs } from '../Part.tsx';
import { place } from '../placement.ts';
import { Label } from '../plates/Label.tsx';
import { Plate } from '../plates/Plate.tsx';
import type { Point } from '../point.ts';
import { Arrows } from './Arrows.tsx';
import type { DrawnState } from './drawn-state.ts';
import { Position } from './ExercisePlate.tsx';
import { HEEL_DOWN, HEEL_UP, type AtWall } from './knee-to-wall-pose.ts';
import { kneeToWallWords } from './knee-to-wall-words.ts';
import { SMALL_LEG } from './small-leg.ts';
import { box, wall } from './things.ts';

/** How wide and high a panel is, and the gap between both, in mm. */
const PANEL = { width: 860, height: 1590, gap: 40 };
/** How far what stands below the floor goes down, in mm: the reading's name, the panel's name, the drawing's end. */
const BELOW = { reading: 105, name: 200, end: 310 };
const WALL = 40;
/** The tape measure in front of the foot: how long, how thick, and a mark each so many mm. */
const TAPE = { length: 800, thick: 34, mark: 50 };
const HEAD = 70;

const PANELS = [
  { at: HEEL_DOWN, isTooFar: false, name: '1 Heel down: measure', hint: 'knee touches the wall' },
  { at: HEEL_UP, isTooFar: true, name: '2 Heel up: too far', hint: 'move the foot nearer' },
] as const;

/** Beside the heel, which lifts. */
function heelArrow({ pose, floor }: AtWall): Point[] {
  const [x, y] = place([-120, 860], pose.rightLeg.foot);
  return [0, -80, -160].map((rise) => [x, y - floor + rise]);
}

function stateOf({ pose, floor, wall: wallAt }: AtWall, name: string): DrawnState {
  const face = Math.round(wallAt);
  return {
    name,
    pose,
    floor,
    edges: [face + WALL - PANEL.width, face + WALL],
    things: [wall(face, floor, PANEL.height), { ...box([face - TAPE.length, floor], TAPE.length, TAPE.thick, 'soft'), isNear: true }],
  };
}

/** The knee-to-wall check: the last place where the heel stays down, and one too far. */
export function KneeToWallPlate({ id }: { readonly id: string }) {
  const { width, height, gap } = PANEL;
  const marks = Array.from({ length: TAPE.length / TAPE.mark - 1 }, (_, index) => (index + 1) * TAPE.mark);
  return (
    <Plate id={id} words={kneeToWallWords} box={[0, -height, 2 * width + gap, height + BELOW.end]}>
      <PartDefs id={id} parts={SMALL_LEG} names={LEG_BONE_NAMES} />
      {PANELS.map(({ at, isTooFar, name, hint }, index) => {
        const state = stateOf(at, name);
        const [left, right] = state.edges;
        const [toe, face] = [Math.round(at.toe), right - WALL];
        return (
          <g transform={`translate(${index * (width + gap) - left})`}>
            <path class="line" d={`M${left} 0H${right}`} />
            <Position id={id} state={state} index={index} head={HEAD} />
            <path stroke="var(--line)" vector-effect="non-scaling-stroke" d={marks.map((mark) => `M${face - mark} 0v${TAPE.thick}`).join('')} />
            {isTooFar ? (
              <Arrows arrows={[heelArrow(at)]} size={HEAD} />
            ) : (
              <>
                <path class="a" d={`M${toe} 0H${face}v${TAPE.thick}H${toe}z`} />
                <Label at={[right, BELOW.reading]} anchor="end" paint="a" lines={['big toe to wall']} />
              </>
            )}
            <Label hasHead at={[left + width / 2, BELOW.name]} anchor="middle" lines={[name, hint]} />
          </g>
        );
      })}
    </Plate>
  );
}
