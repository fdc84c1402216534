/**
 * Name and description of the short-foot exercise.
 *
 * @param rise how far the arch is drawn up, in mm
 * @param shortening by how much the ball comes nearer to the heel, in mm
 */
export function shortFootWords(rise: number, shortening: number) {
  return {
    title: 'The short-foot exercise: a foot at rest, and with its arch drawn up',
    description:
      'The same left foot twice, seen from its inner side. At rest the foot lies on the floor. Then an arrow runs from the ball to ' +
      `the heel: the ball has moved ${shortening} mm towards the heel, and the arch stands ${rise} mm higher than the dashed line of ` +
      'the foot at rest. Heel, ball and toes stay down, and the toes stay long and flat. The amounts are chosen to be seen, not ' +
      'a target.',
  };
}
