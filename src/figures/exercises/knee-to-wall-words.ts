/** Name and description of the knee-to-wall check. */
export const kneeToWallWords = {
  title: 'Knee-to-wall check: where to measure, and where it is too far',
  description:
    'A person seen from the side, twice, stands at a wall with the hands on it. A tape measure lies on the floor, its 0 at the wall. On ' +
    'the left the front knee touches the wall and the front heel is down: measure from the wall to the tip of the big toe. On the ' +
    'right the foot is further from the wall. The knee touches the wall, but the heel has come up: that is too far.',
};
