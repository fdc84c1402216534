import { sayDegrees } from './say-degrees.ts';

const UNKNOWN =
  'Question marks stand where we are not sure: we found no sure number for the thigh, and studies of the lower back, ' +
  'which is hatched, disagree.';

/**
 * Name and description of the whole chain from behind.
 *
 * @param eversion degrees that both heels roll in
 * @param pelvis degrees that the pelvis tips forward
 */
export function chainBehindWords(eversion: number, pelvis: number) {
  return {
    title: 'The chain from the soles to the lower back, from behind',
    description:
      `Legs, pelvis and lower spine seen from behind. Both heel bones roll in, drawn at ${sayDegrees(eversion)}, and arrows show ` +
      `both shin bones turning in. The pelvis tips forward by ${sayDegrees(pelvis)}. ${UNKNOWN}`,
  };
}

/** Name and description of the whole chain from the side; its numbers are those of `chainBehindWords`. */
export function chainSideWords(eversion: number, pelvis: number) {
  return {
    title: 'The chain from the sole to the lower back, from the side',
    description:
      `A leg, the pelvis and the lower spine seen from the right. The pelvis tips forward by ${sayDegrees(pelvis)}, drawn true: a ` +
      `solid line beside a dashed one. The heel rolls in by ${sayDegrees(eversion)} and the shin turns in, which cannot be seen from here. ${UNKNOWN}`,
  };
}
