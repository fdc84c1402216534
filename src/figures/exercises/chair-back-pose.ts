import { bodyPose, type BodyPose } from '../body/body-pose.ts';
import { buttockOutline, lowerBackOutline } from '../body/felt-outlines.ts';
import { place } from '../placement.ts';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { CHAIR_FLOOR, onChair, seat } from './on-chair.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

const HEIGHT = 1330;
const EDGES: DrawnState['edges'] = [-360, 740];
const WIDE: DrawnState['edges'] = [-560, 690];
/** From the hips back to the rear edge of the seat. */
const BEHIND = 250;
/** Hands on the thighs. */
const ON_THIGHS = { at: [250, -40], wrist: 20 } as const;

const sitting = (pose: BodyPose, more: Omit<DrawnState, 'pose' | 'floor' | 'edges'> & Partial<DrawnState>): DrawnState => ({
  pose, floor: CHAIR_FLOOR, edges: EDGES, things: [seat(BEHIND)], ...more,
});

/** Upright on a chair, both feet flat, the hands on the thighs. */
export const UPRIGHT = onChair({ hands: ON_THIGHS });

const PULLED = { hip: 130, knee: 132, ankle: -8 };
const ROUNDED = { pelvis: -8, back: 10 };
const { rightLeg: pulledLeg } = bodyPose({ ...ROUNDED, rightLeg: PULLED });
/** The right knee towards the chest, held below the kneecap; the left foot flat. */
export const SEATED_KNEE_HELD = onChair({ ...ROUNDED, rightLeg: PULLED, hands: { at: place([70, 480], pulledLeg.shin), wrist: -70 } });

/** Positions of one knee to the chest on a chair. */
export const seatedKneeToChest: ExerciseDrawing = {
  height: HEIGHT,
  states: [
    sitting(UPRIGHT, { name: 'start' }),
    sitting(SEATED_KNEE_HELD, {
      name: 'hold',
      felt: buttockOutline(SEATED_KNEE_HELD.pelvis, SEATED_KNEE_HELD.rightLeg, CHAIR_FLOOR),
      notes: [
        { from: SEATED_KNEE_HELD.rightArm.wrist, to: [480, -380], lines: ['both', 'hands'] },
        { from: place([-110, -20], SEATED_KNEE_HELD.pelvis), to: [-90, 270], lines: ['feel it'], isFelt: true },
      ],
      arrows: [[[560, 60], [570, -70], [530, -190]]],
    }),
  ],
};

/** Bent forwards over the thighs, both hands down beside the shins, both feet flat. */
export const BENT = onChair({ pelvis: 42, back: 46, neck: 20, hands: { at: [420, 250] } });

/** Positions of the forward bend on a chair. */
export const seatedBackBend: ExerciseDrawing = {
  height: HEIGHT,
  states: [
    sitting(UPRIGHT, { name: 'start' }),
    sitting(BENT, {
      name: 'hold',
      felt: lowerBackOutline(BENT, CHAIR_FLOOR),
      notes: [{ from: place([-90, -220], BENT.pelvis), to: [40, -560], lines: ['feel it'], isFelt: true }],
      arrows: [[[400, -600], [540, -520], [620, -390]]],
    }),
  ],
};

/** The pelvis rolled forwards, the lower back hollow. */
export const ROLLED_FORWARDS = onChair({ pelvis: 12, back: -18, neck: 6, hands: ON_THIGHS });
/** The pelvis rolled back, the lower back round. */
export const ROLLED_BACK = onChair({ pelvis: -30, back: 46, neck: -4, hands: ON_THIGHS });

/** Positions of the pelvic tilt on a chair. */
export const seatedPelvicTilt: ExerciseDrawing = {
  height: HEIGHT,
  states: [
    sitting(ROLLED_FORWARDS, { name: 'start', edges: WIDE, notes: [{ from: [-84, -210], to: [-260, -560], lines: ['hollow'] }] }),
    sitting(ROLLED_BACK, {
      name: 'hold',
      edges: WIDE,
      notes: [{ from: place([-100, -230], ROLLED_BACK.chest), to: [-260, -560], lines: ['round'] }],
      arrows: [[[90, -180], [-10, -240], [-110, -180]]],
    }),
  ],
};
