import { shortNumbers, type Point } from '../point.ts';
import { bent, type Fold } from './bent.ts';
import { finger } from './hand.ts';
import { cropped, group, stroke, verdict } from './ink.ts';
import { shoeSide } from './shoe-side.ts';

const SCALE = 0.47;
const TABLE = 150;
const [WIDE, TALL] = [156, 160] as const;
const AT_BALL: Fold = { from: 100, to: 166, degrees: 42 };
const IN_MIDDLE: Fold = { from: -8, to: 76, degrees: 44 };
const HEEL: Point = [-84, -78];

/** The stretch of the sole that folds. */
function creaseOf({ from, to, degrees }: Fold): string {
  const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => bent([from + share * (to - from), -14], { from, to, degrees }));
  return `M${steps.map(shortNumbers).join('L')}`;
}

function folded(left: number, fold: Fold): string {
  const heel = bent(HEEL, fold);
  return cropped(
    [left, 0, WIDE, TALL],
    [0, 0, WIDE, TALL],
    stroke('line', `M0 ${TABLE}H${WIDE}`),
    group(
      `translate(${WIDE - 246 * SCALE} ${TABLE})scale(${SCALE})`,
      shoeSide((point) => bent(point, fold)),
      stroke('broad', creaseOf(fold)),
      group(`translate(${shortNumbers(heel)})rotate(80)scale(1.2)`, finger),
      group('translate(206-60)scale(-1.2 1.2)rotate(86)', finger),
    ),
  );
}

/** A shoe is folded with its toes on a table: at the ball of the foot, or too far back. */
export const bend = [
  folded(0, AT_BALL),
  folded(164, IN_MIDDLE),
  verdict([26, 182], true, 'at the toes'),
  verdict([184, 182], false, 'in the middle'),
].join('');
