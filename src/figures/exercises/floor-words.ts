/** Names and descriptions of the exercises on the floor. */
export const floorWords = {
  'towel-calf-stretch': {
    title: 'Calf stretch with a towel, sitting on the floor',
    description:
      'A person seen from the side, twice, sits on a mat. The right leg lies straight, the left knee is bent with its foot ' +
      'flat. Both hands hold a towel round the ball of the right foot. In the hold the towel has pulled the foot up and the ' +
      'knee is still straight. Hatched: the calf, where you should feel it.',
  },
  'knee-to-chest': {
    title: 'One knee to the chest, lying on the back',
    description:
      'A person seen from the side, twice, lies on a mat, the head on a pillow. At the start both knees are bent and both ' +
      'feet are flat. In the hold both hands hold the right shin below the knee and bring the knee over the chest. The left ' +
      'foot stays flat. Hatched: the buttock, where you should feel it.',
  },
  'knee-rolls': {
    title: 'Knee rolls, lying on the back',
    description:
      'A person seen from above, twice, lies on the back on a mat, the arms out to the sides. At the start both knees are ' +
      'bent and point up. Then both knees have rolled together to one side. Both shoulders and both arms stay down.',
  },
  'bottom-to-heels': {
    title: 'Bottom to heels, from hands and knees',
    description:
      'A person seen from the side, twice. At the start the person is on hands and knees, the hands under the shoulders and ' +
      'the knees under the hips, the back level. In the hold the bottom has moved back towards the heels and the back is ' +
      'round. The hands and the knees have not moved. Hatched: the lower back, where you should feel it.',
  },
  'pelvic-tilt': {
    title: 'Pelvic tilt, lying on the back',
    description:
      'A person seen from the side, twice, lies on a mat, knees bent, feet flat, hands on the thighs. At the start there is a ' +
      'small gap under the lower back. In the hold the pelvis has rolled back and the lower back lies flat on the mat.',
  },
  'glute-bridge': {
    title: 'Bridge, lying on the back',
    description:
      'A person seen from the side, twice, lies on a mat, knees bent, feet flat, arms beside the body. Then the hips are off ' +
      'the mat, so that shoulders, hips and knees are in one line. Feet, shoulders and head stay down. Hatched: the buttock, ' +
      'which does the work.',
  },
  'hamstring-stretch': {
    title: 'Hamstring stretch with a towel, lying on the back',
    description:
      'A person seen from the side, twice, lies on a mat, the left knee bent with its foot flat. Both hands hold a towel ' +
      'round the right foot. At the start the right knee is bent. In the hold it is straight and the leg points up. Hatched: ' +
      'the back of the thigh, where you should feel it.',
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly description: string }>>;

/** Name and description of the way down to the floor and up again. */
export const floorStepsWords = {
  title: 'Down to the floor and up again, in 4 steps',
  description:
    'A person seen from the side, 4 times. 1: standing before a chair, both hands on its seat. 2: the right knee on the ' +
    'floor, the left foot flat, the hands still on the seat. 3: on hands and knees. 4: lying on the back, by way of one ' +
    'side. To get up, do the steps in the opposite order.',
};
