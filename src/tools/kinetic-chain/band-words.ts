import { sayDegrees } from '../../figures/say-number.ts';
import { forwardResponse } from './pelvis.ts';
import { PLACES, forwardTiltOf } from './person.ts';
import { sayRange } from './say.ts';
import type { ChainState } from './state.ts';
import { HORNESTAM, PINTO } from './studies.ts';

/** Name of the chart of the pelvis. */
export const BAND_TITLE = 'What studies measured, beside our straight line';

const { mean: MEAN, sd: SD } = PINTO.forwardBoth;

/** The chart in its first state, for readers whose browser has not fetched the live one. */
export const BAND_SHORTLY =
  `A line to ${sayDegrees(MEAN)} of forward tilt on a ${PINTO.wedgeDegrees}° wedge, in a band of people from ` +
  `${sayRange(MEAN - 1.96 * SD, MEAN + 1.96 * SD)}; dashed beyond, and no line with the inner edge up.`;

/** What stands below the chart. */
export const BAND_CAPTION =
  'Line and band (95 in 100 people) are ours, from the one point that we could read. Dashed: others measured steeper wedges, by degrees that we could not read.';

/**
 * The chart of the pelvis in words, for readers who do not see it: line, band, points, and what the reader set.
 *
 * @example bandDescription(DEFAULT_STATE) // 'A line rises from 0 to 1.6° forward tilt on a 10° wedge …'
 */
export function bandDescription({ wedgeDegrees, feet, person }: ChainState): string {
  const { mean, sd, meanLow, meanHigh } = forwardResponse(feet);
  const { hipTurnsIn, farSideDrops } = HORNESTAM;
  const under = feet === 'both' ? 'both feet' : `the ${feet} foot`;
  const tilt = forwardTiltOf(person, wedgeDegrees, feet);
  const set =
    tilt === undefined
      ? `You set the inner edge up by ${sayDegrees(-wedgeDegrees)}, where we draw no line.`
      : `You set ${sayDegrees(wedgeDegrees)} and somebody whom ${Math.round(PLACES[person].share * 100)} in 100 move less than: ${sayDegrees(tilt)}.`;
  return (
    `With the outer edge up under ${under}, a line rises from 0 to ${sayDegrees(mean)} of forward tilt on a ${PINTO.wedgeDegrees}° wedge, the one ` +
    `that Pinto measured in ${PINTO.people} people (mean ${sayRange(meanLow, meanHigh)}). Further on it is dashed: others measured steeper wedges, by degrees that we could not read. ` +
    `A band around it shows where 95 in 100 people are expected, ${sayRange(mean - 1.96 * sd, mean + 1.96 * sd)} at 10°. With the inner ` +
    'edge up no line is drawn: with feet rolled in or out, Duval found no clear change. Beside it stand 2 points of 20 people who walked on tilted insoles ' +
    `(Hornestam), whose slope we did not see: hip turned in by ${sayDegrees(hipTurnsIn.mean)}, far side of the pelvis dropped by ${sayDegrees(farSideDrops.mean)}. ${set}`
  );
}
