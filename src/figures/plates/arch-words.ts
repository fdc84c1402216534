/** Name and description of the three arches. */
export const archWords = {
  title: 'A low, a usual and a high arch of the foot',
  description:
    'The same left foot 3 times, seen from its inner side, toes to the right. The space under the sole, between heel and ' +
    'ball, is small in the low arch and large in the high one. In the low arch the foot is a little longer; in the high one ' +
    'the bones stand more steeply. The heights are chosen to be seen, not measured.',
};
