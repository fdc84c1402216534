import { sayDegrees } from '../say-number.ts';

/** Name and description of the lower spine from the side. @param pelvis degrees that the pelvis tips forward, 0 as it usually stands */
export function lumbarWords(pelvis: number) {
  const tilt = pelvis === 0 ? '' : ` The pelvis is tipped forward by ${sayDegrees(pelvis)}. Hatched: studies disagree on what the curve then does.`;
  return {
    title: 'The lower spine and the pelvis from the side',
    description:
      'Five bones stand on the sacrum, L1 at the top and L5 at the bottom, with a disc under each. They form a curve that is ' +
      `hollow towards the back. Behind them are the bumps that you can feel.${tilt}`,
  };
}
