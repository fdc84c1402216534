import { calfOutline } from '../body/body-outline.ts';
import type { BodyPose } from '../body/body-pose.ts';
import { hamstringOutline } from '../body/felt-outlines.ts';
import { place } from '../placement.ts';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { CHAIR_FLOOR, onChair, seat } from './on-chair.ts';
import { straightLeg } from './stretched.ts';
import type { Thing } from './things.ts';
import { towelRound } from './towel.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

const HEIGHT = 1330;
const EDGES: DrawnState['edges'] = [-310, 930];
/** From the hips back to the rear edge of the seat, when the body sits near its front edge. */
const BEHIND = 300;
/** How far a straight leg stands forwards whose heel is on the floor, in degrees. */
const SWING = 58.6;
/** Hands on the left thigh. */
const ON_THIGHS = { at: [240, -50], wrist: 20 } as const;

const sitting = (pose: BodyPose, things: readonly Thing[], more: Omit<DrawnState, 'pose' | 'floor' | 'edges'>): DrawnState => ({
  pose, floor: CHAIR_FLOOR, edges: EDGES, things: [seat(BEHIND), ...things], ...more,
});

/** Near the front of a chair, the right leg straight, its heel on the floor. */
export const LEG_OUT = onChair({ rightLeg: straightLeg(SWING, 0, 0), hands: ON_THIGHS });
/** Leaning forwards from the hips, the back as straight as before. */
export const LEANING = onChair({ pelvis: 26, neck: -10, rightLeg: straightLeg(SWING, 26, 0), hands: { at: [330, -20], wrist: 10 } });

/** Positions of the hamstring stretch on a chair. */
export const seatedHamstringStretch: ExerciseDrawing = {
  height: HEIGHT,
  states: [
    sitting(LEG_OUT, [], { name: 'start' }),
    sitting(LEANING, [], {
      name: 'hold',
      felt: hamstringOutline(LEANING.pelvis, LEANING.rightLeg, CHAIR_FLOOR),
      notes: [
        { from: place([-60, 250], LEANING.rightLeg.thigh), to: [60, 330], lines: ['feel it'], isFelt: true },
        { from: place([-116, -400], LEANING.chest), to: [-60, -760], lines: ['back', 'straight'] },
      ],
      arrows: [[[420, -700], [520, -660], [600, -590]]],
    }),
  ],
};

/** A towel round the right foot, its leg straight, the foot hanging. */
export const TOWEL_LOOSE = onChair({ rightLeg: straightLeg(SWING, 0, -14), hands: { at: [300, -80] } });
/** The towel pulls the foot up; the knee is as straight as before. */
export const TOWEL_PULLED = onChair({ pelvis: -4, rightLeg: straightLeg(SWING, -4, 16), hands: { at: [220, -110] } });

/** Positions of the calf stretch with a towel on a chair. */
export const seatedTowelCalfStretch: ExerciseDrawing = {
  height: HEIGHT,
  states: [
    sitting(TOWEL_LOOSE, [towelRound(TOWEL_LOOSE)], { name: 'start' }),
    sitting(TOWEL_PULLED, [towelRound(TOWEL_PULLED)], {
      name: 'hold',
      felt: calfOutline(TOWEL_PULLED.pelvis, TOWEL_PULLED.rightLeg, CHAIR_FLOOR),
      notes: [
        { from: TOWEL_PULLED.rightLeg.knee, to: [560, -60], lines: ['knee', 'straight'] },
        { from: place([-50, 560], TOWEL_PULLED.rightLeg.shin), to: [330, 440], lines: ['feel it'], isFelt: true },
      ],
      arrows: [[[890, 240], [850, 160], [770, 130]]],
    }),
  ],
};
