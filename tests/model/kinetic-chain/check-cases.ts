import { FORM_CASES, SHIN_CASES, TILT_CASES, type CaseKind, type FormCase, type ShinCase, type TiltCase } from '../../../src/tools/kinetic-chain/cases.ts';
import { passUp, type WedgeInput } from '../../../src/tools/kinetic-chain/model.ts';
import { isMeasured, type Segment, type SegmentId } from '../../../src/tools/kinetic-chain/segment.ts';
import { shinSpread, shinTurn } from '../../../src/tools/kinetic-chain/shin.ts';
import { HORNESTAM, PINTO } from '../../../src/tools/kinetic-chain/studies.ts';

/** A reference case with what the model makes of it, worked out just now. */
export interface CheckedCase extends CaseKind {
  readonly isMet: boolean;
  /** Model minus study, degrees, where both have a number. */
  readonly missBy?: number;
}

const segmentOf = (id: SegmentId, input: WedgeInput): Segment | undefined => passUp(input).find((segment) => segment.id === id);

const onMeasured = (id: SegmentId, feet: WedgeInput['feet']) => segmentOf(id, { wedgeDegrees: PINTO.wedgeDegrees, feet });

const meanOf = (segment: Segment | undefined): number => (segment && isMeasured(segment) ? segment.mean : NaN);

/** Half of the last decimal that the study prints. */
const HALF_DECIMAL = 0.005;

function checkTilt(one: TiltCase): CheckedCase {
  const missBy = meanOf(onMeasured(one.segment, one.feet)) - one.measured;
  return { ...one, isMet: Math.abs(missBy) < HALF_DECIMAL, missBy };
}

function checkShin(one: ShinCase): CheckedCase {
  const [low, high] = shinSpread(one.heelChange);
  const isMet = one.measured >= low - one.rounding && one.measured <= high + one.rounding;
  return { ...one, isMet, missBy: shinTurn(one.heelChange) - one.measured };
}

/** Wedges from inner to outer edge up, as far as both the model and duval2010 go. */
const HELD = [-15, -10, -5, 0, 5, 10, 15];

const IS_MET: Readonly<Record<FormCase['asks'], () => boolean>> = {
  slope: () => Math.abs(shinTurn(10) / 10 - 0.68) < HALF_DECIMAL,
  'hip-turns-in': () => {
    const thigh = onMeasured('femur-rotation', 'both');
    return thigh?.direction === 'internal' && thigh.unknown && HORNESTAM.hipTurnsIn.meanLow > 0;
  },
  'sideways-within': () => {
    const most = meanOf(segmentOf('pelvis-frontal', { wedgeDegrees: 20, feet: 'left' }));
    const { meanLow, meanHigh } = HORNESTAM.farSideDrops;
    return meanLow > 0 && meanHigh < most;
  },
  'no-lumbar-number': () => HELD.every((wedgeDegrees) => segmentOf('lumbar-lordosis', { wedgeDegrees, feet: 'both' })?.unknown === true),
  'pelvis-still': () =>
    HELD.filter((wedgeDegrees) => wedgeDegrees > 0).every((wedgeDegrees) => meanOf(segmentOf('pelvis-sagittal', { wedgeDegrees, feet: 'both' })) === 0),
};

const checkForm = (one: FormCase): CheckedCase => ({ ...one, isMet: IS_MET[one.asks]() });

/** Every reference case, run now: those that set the model first, then those that it met afterwards. */
export function checkCases(): readonly CheckedCase[] {
  const checked = [...TILT_CASES.map(checkTilt), ...FORM_CASES.map(checkForm), ...SHIN_CASES.map(checkShin)];
  return ['sets', 'held-out'].flatMap((use) => checked.filter((one) => one.use === use));
}
