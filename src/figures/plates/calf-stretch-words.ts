/** Name and description of the standing calf stretch. */
export const calfStretchWords = {
  title: 'A calf stretch at a wall, and where you should feel it',
  description:
    'A person seen from the side leans on a wall with both hands. The right leg is behind: its knee is straight, its heel is ' +
    'down and its toes point to the wall. The left foot stands in front of it with the knee bent. Hatched: the right calf, ' +
    'between the back of the knee and the heel, where you should feel the stretch.',
};
