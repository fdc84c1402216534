import { sayDegrees } from '../say-number.ts';
import type { RaisedHeel } from '../side/raised-heel.ts';

/** A heel's height as figures write it. @example sayHeel({ height: 30 }) // '3 cm heel' */
export const sayHeel = ({ height }: Pick<RaisedHeel, 'height'>): string => (height === 0 ? 'flat shoe' : `${height / 10} cm heel`);

/** A foot's slope as figures write it, in whole degrees. */
export const saySlope = ({ slope }: Pick<RaisedHeel, 'slope'>): string => sayDegrees(Math.round(slope));

/** Name and description of a foot in a flat shoe and in 2 heels, lowest first. */
export function heelHeightWords([flat, low, high]: readonly [RaisedHeel, RaisedHeel, RaisedHeel]) {
  return {
    title: `A foot in a ${sayHeel(flat)}, a ${sayHeel(low)} and a ${sayHeel(high)}`,
    description:
      'The same left foot 3 times, seen from its inner side, in a shoe. In the flat shoe heel and ball stand level. With a heel ' +
      `${low.height / 10} cm higher than the ball the foot slopes by ${saySlope(low)}, with ${high.height / 10} cm by ` +
      `${saySlope(high)}. The ankle points down by as much, and the toes, which stay flat, bend up by as much. The angles are true ` +
      'for the drawn foot, which is 27 cm long; a shorter foot slopes more.',
  };
}
