import { sayDegrees } from './say-degrees.ts';

/** Name and description of one leg on a leaning heel. @param eversion degrees that the heel rolls in, above 0 */
export function legChainWords(eversion: number) {
  const lean = sayDegrees(eversion);
  return {
    title: `A heel rolled in by ${lean}, and how far up the leg that is known to reach`,
    description:
      `A right leg seen from behind, heel to hip. The heel bone leans ${lean}: it rolls in. A solid arrow runs around the shin ` +
      'bone: it turns in too. The arrow around the thigh bone is dashed, with a question mark: we found no sure number for ' +
      'this step.',
  };
}
