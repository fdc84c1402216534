import { sayDegrees } from '../say-number.ts';

/** Name and description of the three heels. @param eversion degrees that the outer two lean, above 0 */
export function heelWords(eversion: number) {
  const lean = sayDegrees(eversion);
  return {
    title: `A right heel from behind: rolled out ${lean}, straight, rolled in ${lean}`,
    description:
      'The same right foot and lower leg 3 times, seen from behind, the inner side on the left. Rolled out: the heel bone ' +
      `leans ${lean}, its lower end towards the inner side. Straight: heel bone and shin stand in one line. Rolled in: ` +
      `the heel bone leans ${lean} the other way, and the ankle moves towards the other foot.`,
  };
}
