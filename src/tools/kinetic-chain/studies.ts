/** A change at one wedge angle, degrees. */
export interface Response {
  readonly mean: number;
  /** The larger standard deviation between people that agrees with the printed p value. Ours, derived. */
  readonly sd: number;
  /** 95 % interval of the mean. Ours, derived from the printed p value. */
  readonly meanLow: number;
  readonly meanHigh: number;
}

/**
 * pinto2008: 14 healthy people stood on wedges of 10° that tipped the heels inward, under both feet and under one.
 * The means are printed. Which way the pelvis tips sideways is not in what we could read.
 */
export const PINTO = {
  reference: 'pinto2008',
  people: 14,
  wedgeDegrees: 10,
  forwardBoth: { mean: 1.57, sd: 1.6, meanLow: 0.6, meanHigh: 2.5 },
  forwardOne: { mean: 1.41, sd: 2, meanLow: 0.25, meanHigh: 2.6 },
  sidewaysOne: { mean: 1.46, sd: 1.3, meanLow: 0.7, meanHigh: 2.2 },
} as const satisfies Record<string, string | number | Response>;

/**
 * fischer2018: 8 cadaver legs with pins in their bones. Degrees that shin and ankle bone turn for each degree that the
 * heel bone rolls, and the standard deviation between legs. How far the heels were rolled is not in what we could read.
 */
export const FISCHER = { reference: 'fischer2018', legs: 8, slope: 0.68, slopeSd: 0.15 } as const;

/** Student's t, 7 degrees of freedom, 95 % both sides: for the mean of fischer2018's 8 legs. */
export const T_7 = 2.3646;

/** hornestam2021: 20 people walked fast on insoles that tilted both feet inward, at an angle that we did not see. */
export const HORNESTAM = {
  reference: 'hornestam2021',
  people: 20,
  hipTurnsIn: { mean: 1.37, meanLow: 0.76, meanHigh: 1.98 },
  farSideDrops: { mean: 0.54, meanLow: 0.23, meanHigh: 0.86 },
} as const;

/** What a heel and its shin did under one insole, degrees. */
export interface HeelAndShin {
  /** Insole in degrees, positive as our wedge: outer edge up; or the height of its arch in mm. */
  readonly insole: number;
  /** How far the heel rolled in. */
  readonly heel: number;
  /** How far the shin turned in. */
  readonly shin: number;
}

/** sinclair2017: 12 men ran at 4 m/s. Without an insole, on a lateral one (+5°) and on a medial one (-5°). */
export const SINCLAIR = {
  reference: 'sinclair2017',
  people: 12,
  decimals: 2,
  without: { insole: 0, heel: 12.37, shin: 7.47 },
  with: [{ insole: 5, heel: 14.11, shin: 6.14 }, { insole: -5, heel: 10.75, shin: 4.98 }],
} as const satisfies Trial;

/** wahmkow2017: 19 runners walked at 5 km/h on arch supports; no difference was larger than chance allows (p > 0.05). */
export const WAHMKOW = {
  reference: 'wahmkow2017',
  people: 19,
  decimals: 1,
  without: { insole: 0, heel: 4, shin: 14.5 },
  with: [{ insole: 30, heel: 5.2, shin: 13.8 }, { insole: 35, heel: 6.2, shin: 12.3 }, { insole: 40, heel: 5.1, shin: 14.9 }],
} as const satisfies Trial;

/** A study that changed the insole and measured heel and shin. */
export interface Trial {
  readonly reference: string;
  readonly people: number;
  /** Decimals that the study prints. */
  readonly decimals: number;
  readonly without: HeelAndShin;
  readonly with: readonly HeelAndShin[];
}

/** Every study that the explorer's words name, by reference id. */
export const CITED: readonly string[] = [
  'pinto2008', 'fischer2018', 'hintermann1994', 'khamis2007', 'farokhmanesh2014', 'ghasemi2016', 'duval2010', 'youdas1996',
  'sinclair2017', 'wahmkow2017', 'hornestam2021', 'laird2014',
];
