/**
 * Name and description of the shoe and its sole.
 *
 * @param patch width of the smooth patch in mm
 */
export function shoePartsWords(patch: number) {
  return {
    title: 'The parts of an everyday shoe, and a sole that is worn smooth',
    description:
      'Above, a right lace shoe from its outer side, with 6 names: the heel counter, a firm cup at the back of the upper; the upper, ' +
      'its top part; the toe box, with room for the toes; the midsole, a cushion; the outsole, which lies on the ground; and the ' +
      'heel, its back part. Below, the same sole from below, with zigzag tread under heel and ball. At the back of the heel, on its ' +
      `outer side, a round patch about ${patch / 10} cm wide is smooth: it has no tread left.`,
  };
}
