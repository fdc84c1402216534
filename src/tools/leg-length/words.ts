import type { Result } from './assess.ts';
import { OTHER_SIDE, sayMm } from './say.ts';

/** Ends of the range: whole degrees, and one decimal below 1°. */
function rough(degrees: number): string {
  const size = Math.abs(degrees);
  return `${size < 0.95 ? Number(size.toFixed(1)) : Math.round(size)}°`;
}

/** The tilt and its range as sentences. Sides are words, never signs. */
export function resultSentence({ higherHip, differenceMm, tiltDegrees, tiltLowDegrees, tiltHighDegrees }: Result): string {
  const high = rough(tiltHighDegrees);
  if (higherHip === 'none') {
    return `Your legs measure the same, so they tilt nothing. Measuring error alone allows either hip to stand up to ${high} higher.`;
  }
  const range =
    tiltLowDegrees < 0
      ? `anything from your ${OTHER_SIDE[higherHip]} side ${rough(tiltLowDegrees)} higher to your ${higherHip} side ${high} higher`
      : `your ${higherHip} side to be ${rough(tiltLowDegrees)} to ${high} higher`;
  return (
    `If nothing else in your body gave way, your ${higherHip} hip joint would stand about ${sayMm(differenceMm)} higher ` +
    `and your pelvis would tilt about ${tiltDegrees.toFixed(1)}°. Measuring error alone allows ${range}.`
  );
}
