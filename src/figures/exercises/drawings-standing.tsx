import { singleLegBalance } from './balance-pose.ts';
import type { ExerciseViews } from './drawing-view.ts';
import { ExercisePlate } from './ExercisePlate.tsx';
import { FootPlate } from './FootPlate.tsx';
import { footWords } from './foot-words.ts';
import { heelRaise, towelHeelRaise } from './heel-raise-pose.ts';
import { ankleCircles, ballRoll, plantarFasciaStretch } from './sole-pose.ts';
import { standingWords } from './standing-words.ts';
import { shortFoot, toeYoga, towelCurl } from './toe-exercises-pose.ts';
import { bentKneeCalfStretch, straightKneeCalfStretch } from './wall-stretch-pose.ts';

/** Exercises standing up, and those for the foot alone. */
export const STANDING_DRAWINGS = {
  'straight-knee-calf-stretch': ({ id }) => (
    <ExercisePlate id={id} words={standingWords['straight-knee-calf-stretch']} drawing={straightKneeCalfStretch} />
  ),
  'bent-knee-calf-stretch': ({ id }) => (
    <ExercisePlate id={id} words={standingWords['bent-knee-calf-stretch']} drawing={bentKneeCalfStretch} />
  ),
  'plantar-fascia-stretch': ({ id }) => <FootPlate id={id} words={footWords['plantar-fascia-stretch']} drawing={plantarFasciaStretch} />,
  'ball-roll': ({ id }) => <FootPlate id={id} words={footWords['ball-roll']} drawing={ballRoll} />,
  'ankle-circles': ({ id }) => <FootPlate id={id} words={footWords['ankle-circles']} drawing={ankleCircles} />,
  'towel-curl': ({ id }) => <FootPlate id={id} words={footWords['towel-curl']} drawing={towelCurl} />,
  'short-foot': ({ id }) => <FootPlate id={id} words={footWords['short-foot']} drawing={shortFoot} />,
  'toe-yoga': ({ id }) => <FootPlate id={id} words={footWords['toe-yoga']} drawing={toeYoga} />,
  'heel-raise': ({ id }) => <ExercisePlate id={id} words={standingWords['heel-raise']} drawing={heelRaise} />,
  'towel-heel-raise': ({ id }) => <ExercisePlate id={id} words={standingWords['towel-heel-raise']} drawing={towelHeelRaise} />,
  'single-leg-balance': ({ id }) => <ExercisePlate id={id} words={standingWords['single-leg-balance']} drawing={singleLegBalance} />,
} as const satisfies ExerciseViews;
