import { FISCHER, HORNESTAM, PINTO, SINCLAIR, WAHMKOW, type HeelAndShin, type Trial } from './studies.ts';

/** What a case was for, and what is to come of it. */
export interface CaseKind {
  readonly id: string;
  readonly name: string;
  /** Reference id. */
  readonly source: string;
  /** Whether the model was set by this number, or met it only afterwards. */
  readonly use: 'sets' | 'held-out';
  /** What the model is known to make of it: a misfit is shown, not hidden. */
  readonly verdict: 'met' | 'misfit';
}

/** A number in degrees that the model itself makes. */
export interface TiltCase extends CaseKind {
  readonly feet: 'both' | 'left' | 'right';
  readonly segment: 'pelvis-sagittal' | 'pelvis-frontal';
  readonly measured: number;
  /** Ends between which the study leaves the mean, degrees. */
  readonly band: readonly [number, number];
}

/** Heel and shin under an insole, as changes against no insole. The chain predicts the shin's from the heel's. */
export interface ShinCase extends CaseKind {
  readonly insole: number;
  readonly heelChange: number;
  readonly measured: number;
  /** Most that rounding in print can shift a difference of two numbers, degrees. */
  readonly rounding: number;
}

/** Standing on wedges of 10° (T1 and T2). The second line of T2 asks whether both feet foretell one. */
export const TILT_CASES: readonly TiltCase[] = [
  {
    id: 'T1', name: 'Wedge of 10° under both feet: pelvis forward', source: PINTO.reference, use: 'sets', verdict: 'met',
    feet: 'both', segment: 'pelvis-sagittal', measured: 1.57, band: [0.6, 2.5],
  },
  {
    id: 'T2', name: 'Wedge of 10° under the right foot: pelvis forward', source: PINTO.reference, use: 'sets', verdict: 'met',
    feet: 'right', segment: 'pelvis-sagittal', measured: 1.41, band: [0.25, 2.6],
  },
  {
    id: 'T2', name: 'Wedge of 10° under the right foot: pelvis sideways', source: PINTO.reference, use: 'sets', verdict: 'met',
    feet: 'right', segment: 'pelvis-frontal', measured: 1.46, band: [0.7, 2.2],
  },
];

const change = (trial: Trial, { insole, heel, shin }: HeelAndShin) => ({
  source: trial.reference,
  use: 'held-out' as const,
  insole,
  heelChange: heel - trial.without.heel,
  measured: shin - trial.without.shin,
  rounding: 10 ** -trial.decimals,
});

const runners = SINCLAIR.with.map((one): ShinCase => ({
  id: 'T4',
  name: `Running, insole of ${Math.abs(one.insole)}° with its ${one.insole > 0 ? 'outer' : 'inner'} edge up: shin`,
  verdict: 'misfit',
  ...change(SINCLAIR, one),
}));

const walkers = WAHMKOW.with.map((one): ShinCase => ({
  id: 'T5',
  name: `Walking, arch support of ${one.insole} mm: shin`,
  verdict: one.insole === 40 ? 'met' : 'misfit',
  ...change(WAHMKOW, one),
}));

/**
 * Runners and walkers on insoles (T4 and T5). A chain in which the shin follows the heel must fail them: in runners
 * both ways, in walkers 2 of 3, whose differences may all be chance.
 */
export const SHIN_CASES: readonly ShinCase[] = [...runners, ...walkers];

/** What the model must say, or not say, where no degrees can be compared. */
export interface FormCase extends CaseKind {
  readonly asks: 'slope' | 'hip-turns-in' | 'sideways-within' | 'no-lumbar-number' | 'pelvis-still';
  /** What the study measured, in words: it has no place on the model's scale. */
  readonly found: string;
}

/**
 * What the shape of the answer must be. T9 (hintermann1994: a shin that is turned in rolls no heel in) has no line: the
 * chain takes no turn of a shin, so it could not fail.
 */
export const FORM_CASES: readonly FormCase[] = [
  {
    id: 'slope', name: '10° of heel roll in cadaver legs: shin', source: FISCHER.reference, use: 'sets', verdict: 'met',
    asks: 'slope', found: 'turned in by 0.68° for each degree',
  },
  {
    id: 'T3', name: 'Walking on slanted insoles: hip', source: HORNESTAM.reference, use: 'held-out', verdict: 'met',
    asks: 'hip-turns-in', found: 'turned in by 1.37° more (slope of the insoles not seen)',
  },
  {
    id: 'T3', name: 'Walking on slanted insoles: pelvis sideways', source: HORNESTAM.reference, use: 'held-out', verdict: 'met',
    asks: 'sideways-within', found: 'far side dropped by 0.54° more (slope of the insoles not seen)',
  },
  {
    id: 'T6', name: 'Feet held from 15° rolled out to 15° rolled in: lower back', source: 'duval2010', use: 'held-out', verdict: 'met',
    asks: 'no-lumbar-number', found: 'curve unrelated to the feet (r = 0.05)',
  },
  {
    id: 'T6', name: 'The same: pelvis', source: 'duval2010', use: 'held-out', verdict: 'misfit',
    asks: 'pelvis-still', found: 'tilt not clearly related to the feet (r = 0.3)',
  },
];
