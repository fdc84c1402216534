import { bodyPose } from '../body/body-pose.ts';
import { buttockOutline, hamstringOutline } from '../body/felt-outlines.ts';
import { place } from '../placement.ts';
import type { DrawnState, ExerciseDrawing } from './drawn-state.ts';
import { FLAT, onBack, pillow, type OnBack } from './on-back.ts';
import { mat, type Thing } from './things.ts';
import { towelRound } from './towel.ts';

/* Numbers of the drawing, in degrees and mm; no dose and no target. */

/** What is shown beside a body on its back. */
export const SUPINE_EDGES: DrawnState['edges'] = [-900, 690];

const lying = (body: OnBack, more: Omit<DrawnState, 'pose' | 'floor' | 'edges'>): DrawnState => ({
  ...body,
  edges: SUPINE_EDGES,
  ...more,
  things: [mat(-880, 670, body.floor), pillow(body), ...(more.things ?? [])],
});

/** On the back, both knees bent, both feet flat. */
export const HOOKED = onBack({});

const PULLED = { hip: 130, knee: 134, ankle: -10 };
const { rightLeg: pulledLeg } = bodyPose({ pelvis: FLAT, rightLeg: PULLED });
/** The right knee over the chest, held below the kneecap with both hands; the left foot flat. */
export const KNEE_HELD = onBack({ rightLeg: PULLED, hands: { at: place([76, 500], pulledLeg.shin), wrist: -78 } });

/** Positions of one knee to the chest. */
export const kneeToChest: ExerciseDrawing = {
  height: 660,
  isStacked: true,
  states: [
    lying(HOOKED, { name: 'start' }),
    lying(KNEE_HELD, {
      name: 'hold',
      felt: buttockOutline(KNEE_HELD.pose.pelvis, KNEE_HELD.pose.rightLeg, KNEE_HELD.floor),
      notes: [
        { from: place([-110, -10], KNEE_HELD.pose.pelvis), to: [330, 90], lines: ['feel it'], isFelt: true },
        { from: KNEE_HELD.pose.rightArm.wrist, to: [-480, -290], lines: ['both hands'] },
      ],
      arrows: [[[-130, -480], [-220, -500], [-320, -450]]],
    }),
  ],
};

/** Where the wrists are when the hands lie on the thighs. */
const ON_THIGHS = { at: [76, -110] } as const;

/** The pelvis level, the hollow of the back off the floor. */
export const LEVEL = onBack({ tilt: -10, hands: ON_THIGHS });
/** The pelvis rolled back, the lower back on the floor. */
export const TILTED = onBack({ tilt: 14, back: 20, hands: ON_THIGHS });

/** Positions of the pelvic tilt. */
export const pelvicTilt: ExerciseDrawing = {
  height: 530,
  isStacked: true,
  states: [
    lying(LEVEL, { name: 'start', notes: [{ from: [-200, 100], to: [-330, -220], lines: ['small gap'] }] }),
    lying(TILTED, {
      name: 'hold',
      notes: [{ from: [-200, TILTED.floor - 10], to: [-330, -220], lines: ['back flat'] }],
      arrows: [[[40, -150], [-60, -190], [-150, -150]]],
    }),
  ],
};

/** Hips off the floor: shoulders, hips and knees in one line. */
export const BRIDGED = onBack({ tilt: 21, back: 0, nod: 14 });

/** Positions of the bridge. */
export const gluteBridge: ExerciseDrawing = {
  height: 560,
  isStacked: true,
  states: [
    lying(HOOKED, { name: 'start' }),
    lying(BRIDGED, {
      name: 'lift',
      felt: buttockOutline(BRIDGED.pose.pelvis, BRIDGED.pose.rightLeg, BRIDGED.floor),
      notes: [
        { from: place([-110, -10], BRIDGED.pose.pelvis), to: [172, 140], lines: ['feel it'], isFelt: true },
        { from: [-30, -60], to: [-300, -170], lines: ['straight line'] },
      ],
      arrows: [[[-100, 280], [-100, 220], [-100, 170]]],
    }),
  ],
};

const FOLDED = { hip: 96, knee: 80, ankle: 4 };
const RAISED = { hip: 76, knee: 0, ankle: 4 };

/** How far from the shoulders the wrists are that hold the towel. */
const HELD = 500;

/** On the back, a towel round the ball of the right foot. */
function looped(rightLeg: typeof FOLDED): OnBack & { readonly towel: Thing } {
  const { foot } = bodyPose({ pelvis: FLAT, rightLeg }).rightLeg;
  const body = onBack({ rightLeg, hands: { at: place([150, 886], foot), most: HELD } });
  return { ...body, towel: towelRound(body.pose) };
}

/** On the back, a towel round the right foot, that knee bent. */
export const LOOPED = looped(FOLDED);
/** The right knee straight, its leg as high as the back of the thigh lets it. */
export const LEG_UP = looped(RAISED);

/** Positions of the hamstring stretch. */
export const hamstringStretch: ExerciseDrawing = {
  height: 1050,
  isStacked: true,
  states: [
    lying(LOOPED, { name: 'start', things: [LOOPED.towel] }),
    lying(LEG_UP, {
      name: 'hold',
      things: [LEG_UP.towel],
      felt: hamstringOutline(LEG_UP.pose.pelvis, LEG_UP.pose.rightLeg, LEG_UP.floor),
      notes: [
        { from: place([-60, 250], LEG_UP.pose.rightLeg.thigh), to: [300, -380], lines: ['feel it'], isFelt: true },
        { from: LEG_UP.pose.rightLeg.knee, to: [300, -520], lines: ['knee straight'] },
      ],
      arrows: [[[420, -630], [410, -740], [350, -830]]],
    }),
  ],
};
