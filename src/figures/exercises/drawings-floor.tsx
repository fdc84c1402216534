import { AbovePlate } from './AbovePlate.tsx';
import { bottomToHeels } from './all-fours-pose.ts';
import { seatedBackBend, seatedKneeToChest, seatedPelvicTilt } from './chair-back-pose.ts';
import { seatedHamstringStretch, seatedTowelCalfStretch } from './chair-leg-pose.ts';
import { chairWords } from './chair-words.ts';
import type { ExerciseViewProps, ExerciseViews } from './drawing-view.ts';
import type { ExerciseDrawing } from './drawn-state.ts';
import { ExercisePlate } from './ExercisePlate.tsx';
import { floorWords } from './floor-words.ts';
import { FrontPlate } from './FrontPlate.tsx';
import { kneeRolls } from './knee-rolls-pose.ts';
import { towelCalfStretch } from './long-sit-pose.ts';
import { gluteBridge, hamstringStretch, kneeToChest, pelvicTilt } from './lying-pose.ts';
import { seatedTurns } from './seated-turn-pose.ts';
import { sitToStand } from './sit-to-stand-pose.ts';

const words = { ...floorWords, ...chairWords };

const fromTheSide = (exercise: keyof typeof words, drawing: ExerciseDrawing) => ({ id }: ExerciseViewProps) => (
  <ExercisePlate id={id} words={words[exercise]} drawing={drawing} />
);

/** Exercises on the floor, and what stands in for them on a chair. */
export const FLOOR_DRAWINGS = {
  'towel-calf-stretch': fromTheSide('towel-calf-stretch', towelCalfStretch),
  'knee-to-chest': fromTheSide('knee-to-chest', kneeToChest),
  'knee-rolls': ({ id }) => <FrontPlate id={id} words={words['knee-rolls']} drawing={kneeRolls} />,
  'bottom-to-heels': fromTheSide('bottom-to-heels', bottomToHeels),
  'pelvic-tilt': fromTheSide('pelvic-tilt', pelvicTilt),
  'glute-bridge': fromTheSide('glute-bridge', gluteBridge),
  'hamstring-stretch': fromTheSide('hamstring-stretch', hamstringStretch),
  'seated-towel-calf-stretch': fromTheSide('seated-towel-calf-stretch', seatedTowelCalfStretch),
  'seated-knee-to-chest': fromTheSide('seated-knee-to-chest', seatedKneeToChest),
  'seated-knee-rolls': ({ id }) => <AbovePlate id={id} words={words['seated-knee-rolls']} drawing={seatedTurns} />,
  'seated-back-bend': fromTheSide('seated-back-bend', seatedBackBend),
  'seated-pelvic-tilt': fromTheSide('seated-pelvic-tilt', seatedPelvicTilt),
  'sit-to-stand': fromTheSide('sit-to-stand', sitToStand),
  'seated-hamstring-stretch': fromTheSide('seated-hamstring-stretch', seatedHamstringStretch),
} as const satisfies ExerciseViews;
