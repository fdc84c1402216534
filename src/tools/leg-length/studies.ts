/** How a study's points are drawn, so that studies differ without colour. */
export type Mark = 'dot' | 'ring' | 'diamond' | 'triangle' | 'cross' | 'square';

/** One published share: how many people differ by at least this much. */
export interface SharePoint {
  /** Difference in mm, at the study's own cut (“more than” is drawn at the cut itself). */
  readonly atLeastMm: number;
  /** 0 to 1. */
  readonly share: number;
  /** True where the study prints parts that we added up. */
  readonly isOurSum?: true;
}

/** A group of people whose leg-length difference was measured. */
export interface Cohort {
  /** Id in references.json. */
  readonly reference: string;
  /** First author and year, and the people on one line or two. */
  readonly name: string;
  readonly people: readonly [string, string?];
  readonly mark: Mark;
  readonly points: readonly SharePoint[];
}

/** Every confirmed cohort with a share at a cut in mm. */
export const COHORTS: readonly Cohort[] = [
  {
    // Equal 23 %, 1 to 5 mm 39.5 %, 6 to 10 mm 22.5 %, 11 to 21 mm 13.3 %, 22 mm or more 1.7 %.
    reference: 'rush1946', name: 'Rush 1946', people: ['soldiers with back complaints'], mark: 'dot',
    points: [
      { atLeastMm: 1, share: 0.77, isOurSum: true }, { atLeastMm: 6, share: 0.375, isOurSum: true },
      { atLeastMm: 11, share: 0.15, isOurSum: true }, { atLeastMm: 22, share: 0.017 },
    ],
  },
  {
    reference: 'rannisto2015', name: 'Rannisto 2015', people: ['2 groups of workers'], mark: 'triangle',
    points: [
      { atLeastMm: 6, share: 0.49 }, { atLeastMm: 6, share: 0.44 },
      { atLeastMm: 11, share: 0.16 }, { atLeastMm: 11, share: 0.15 },
    ],
  },
  {
    reference: 'stricker2004', name: 'Stricker 2004', people: ['review'], mark: 'cross',
    points: [{ atLeastMm: 10, share: 0.15 }],
  },
  {
    // 5 to 15 mm 32 %, more than 15 mm 4 %.
    reference: 'hellsing1988', name: 'Hellsing 1988', people: ['recruits,', 'by hand in 5 mm steps'], mark: 'square',
    points: [{ atLeastMm: 5, share: 0.36, isOurSum: true }, { atLeastMm: 15, share: 0.04 }],
  },
  {
    reference: 'kim2018', name: 'Kim 2018', people: ['', '2 knee studies'], mark: 'diamond',
    points: [{ atLeastMm: 10, share: 0.12 }, { atLeastMm: 20, share: 0.01 }],
  },
];

/** A mean with its spread: how far a line across the sacrum changed height. */
export interface MeasuredPoint {
  /** Heel lift, or the person's own difference, in mm. */
  readonly stepMm: number;
  readonly meanMm: number;
  readonly sdMm: number;
}

/** One reference line of a study. */
export interface MeasuredLine {
  readonly reference: string;
  readonly name: string;
  readonly mark: Mark;
  readonly points: readonly MeasuredPoint[];
}

/** fann2003: 39 adults without back pain, a lift under one heel, standing films. */
export const LIFT_LINES: readonly MeasuredLine[] = [
  {
    reference: 'fann2003', name: 'intersulcate', mark: 'dot',
    points: [{ stepMm: 6.35, meanMm: 4.6, sdMm: 4 }, { stepMm: 12.7, meanMm: 7.8, sdMm: 4.3 }],
  },
  {
    reference: 'fann2003', name: 'sacral surface', mark: 'diamond',
    points: [{ stepMm: 6.35, meanMm: 5.8, sdMm: 3.9 }, { stepMm: 12.7, meanMm: 5.2, sdMm: 3.8 }],
  },
  {
    reference: 'fann2003', name: 'interalar', mark: 'triangle',
    points: [{ stepMm: 6.35, meanMm: 3.6, sdMm: 3.1 }, { stepMm: 12.7, meanMm: 7.8, sdMm: 4.6 }],
  },
];

/** marsiolo2023: 89 children and adolescents with their own difference; `slope` in mm of sacral shelf per mm. */
export const OWN_DIFFERENCE = {
  reference: 'marsiolo2023', stepMm: 6.5, stepSdMm: 4.59, meanMm: 2.8, sdMm: 2.53, slope: 0.3,
} as const satisfies MeasuredPoint & { reference: string; stepSdMm: number; slope: number };

/** Geometry's step for a line across the sacrum: its width over the hip-joint spacing. The widths are our assumption. */
export const GEOMETRIC_BAND = { narrowMm: 100, wideMm: 120, hipWidthMm: 170 } as const;
