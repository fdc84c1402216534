import { sayDegrees } from '../../figures/say-number.ts';
import { FORM_CASES, SHIN_CASES, TILT_CASES, type CaseKind, type FormCase, type ShinCase, type TiltCase } from './cases.ts';
import { lumbarBound } from './lumbar.ts';
import { passUp, type WedgeInput } from './model.ts';
import { sayRange } from './say.ts';
import { isMeasured, SEGMENT_IDS, type Segment, type SegmentId } from './segment.ts';
import { shinSpread, shinTurn } from './shin.ts';
import { HORNESTAM, PINTO } from './studies.ts';

/** A reference case with what the model makes of it, worked out just now. */
export interface CheckedCase extends CaseKind {
  /** What the study found, and what the model says. */
  readonly measured: string;
  readonly model: string;
  readonly isMet: boolean;
  /** Model minus study, degrees, where both have a number. */
  readonly missBy?: number;
}

const segmentOf = (id: SegmentId, input: WedgeInput): Segment | undefined => passUp(input).find((segment) => segment.id === id);

const onMeasured = (id: SegmentId, feet: WedgeInput['feet']) => segmentOf(id, { wedgeDegrees: PINTO.wedgeDegrees, feet });

/** Half of the last decimal that the study prints. */
const HALF_DECIMAL = 0.005;

function checkTilt(one: TiltCase): CheckedCase {
  const segment = onMeasured(one.segment, one.feet);
  const mean = segment && isMeasured(segment) ? segment.mean : NaN;
  const missBy = mean - one.measured;
  return { ...one, measured: sayDegrees(one.measured), model: sayDegrees(mean), isMet: Math.abs(missBy) < HALF_DECIMAL, missBy };
}

function checkShin(one: ShinCase): CheckedCase {
  const [low, high] = shinSpread(one.heelChange);
  const predicted = shinTurn(one.heelChange);
  const isMet = one.measured >= low - one.rounding && one.measured <= high + one.rounding;
  const model = `${sayDegrees(predicted)} (legs: ${sayRange(low, high)})`;
  return { ...one, measured: sayDegrees(one.measured), model, isMet, missBy: predicted - one.measured };
}

/** Wedges from inner to outer edge up, as far as both the model and duval2010 go. */
const HELD = [-15, -10, -5, 0, 5, 10, 15];

const ANSWERS: Readonly<Record<FormCase['asks'], () => readonly [model: string, isMet: boolean]>> = {
  slope: () => [sayDegrees(shinTurn(10)), Math.abs(shinTurn(10) / 10 - 0.68) < HALF_DECIMAL],
  'hip-turns-in': () => {
    const thigh = onMeasured('femur-rotation', 'both');
    return ['turns in; no number', thigh?.direction === 'internal' && thigh.unknown && HORNESTAM.hipTurnsIn.meanLow > 0];
  },
  'sideways-within': () => {
    const steepest = segmentOf('pelvis-frontal', { wedgeDegrees: 20, feet: 'left' });
    const most = steepest && isMeasured(steepest) ? steepest.mean : NaN;
    const { meanLow, meanHigh } = HORNESTAM.farSideDrops;
    return [`on one foot, ${sayRange(0, most)} for any wedge`, meanLow > 0 && meanHigh < most];
  },
  'no-lumbar-number': () => {
    const curves = HELD.map((wedgeDegrees) => segmentOf('lumbar-lordosis', { wedgeDegrees, feet: 'both' }));
    return ['a gap: no number', curves.every((curve) => curve?.unknown === true)];
  },
  'curve-may-stay': () => {
    const bounds = HELD.filter((wedge) => wedge > 0).map((wedge) => lumbarBound(meanForward(wedge)));
    return ['may be no change at all', bounds.every((bound) => bound?.[0] === 0)];
  },
  'pelvis-still': () => {
    const tilts = HELD.filter((wedge) => wedge > 0).map(meanForward);
    return [`tips forward, ${sayDegrees(meanForward(15))} at 15°`, tilts.every((tilt) => tilt === 0)];
  },
  'upwards-only': () => ['runs from heel to shin only', SEGMENT_IDS[0] === 'tibia-rotation' && shinTurn(0) === 0],
};

function meanForward(wedgeDegrees: number): number {
  const segment = segmentOf('pelvis-sagittal', { wedgeDegrees, feet: 'both' });
  return segment && isMeasured(segment) ? segment.mean : NaN;
}

function checkForm(one: FormCase): CheckedCase {
  const [model, isMet] = ANSWERS[one.asks]();
  return { ...one, measured: one.found, model, isMet };
}

/** Every reference case, run now: those that set the model first, then those that it met afterwards. */
export function checkCases(): readonly CheckedCase[] {
  const checked = [...TILT_CASES.map(checkTilt), ...FORM_CASES.map(checkForm), ...SHIN_CASES.map(checkShin)];
  return ['sets', 'held-out'].flatMap((use) => checked.filter((one) => one.use === use));
}
