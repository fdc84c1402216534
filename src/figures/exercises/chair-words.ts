/** Names and descriptions of the exercises on a chair that stand in for those on the floor. */
export const chairWords = {
  'seated-towel-calf-stretch': {
    title: 'Calf stretch with a towel, sitting on a chair',
    description:
      'A person seen from the side, twice, sits on a chair, the right leg straight, its heel on the floor. Both hands hold a ' +
      'towel round the ball of that foot. In the hold the towel has pulled the foot up. Hatched: the calf, where you should ' +
      'feel it.',
  },
  'seated-knee-to-chest': {
    title: 'One knee to the chest, sitting on a chair',
    description:
      'A person seen from the side, twice, sits on a chair. At the start both feet are flat. In the hold both hands hold the ' +
      'right shin below the knee and bring the knee up. The left foot stays flat. Hatched: the buttock, where you should feel ' +
      'it.',
  },
  'seated-knee-rolls': {
    title: 'Turns to each side, sitting on a chair',
    description:
      'A person seen from above, twice, sits on a chair, the knees apart, the arms crossed over the chest. At the start the ' +
      'person looks straight ahead. Then shoulders, arms and head have turned to one side. Thighs and feet stay where they are.',
  },
  'seated-back-bend': {
    title: 'Forward bend, sitting on a chair',
    description:
      'A person seen from the side, twice, sits on a chair, both feet flat. At the start the body is upright, the hands on ' +
      'the thighs. In the hold the body is bent forward over the thighs, the back is round and the hands hang beside the ' +
      'shins. Hatched: the lower back, where you should feel it.',
  },
  'seated-pelvic-tilt': {
    title: 'Pelvic tilt, sitting on a chair',
    description:
      'A person seen from the side, twice, sits on a chair, both feet flat, the hands on the thighs. At the start the pelvis ' +
      'has rolled forward and the lower back is hollow. In the hold the pelvis has rolled back and the lower back is round.',
  },
  'sit-to-stand': {
    title: 'From sitting to standing',
    description:
      'A person seen from the side, 3 times. At the start the person sits near the front of a chair, both feet flat. Then the ' +
      'body leans forward with the arms in front, the head over the toes. Last the person stands, hips and knees straight. ' +
      'The feet have not moved.',
  },
  'seated-hamstring-stretch': {
    title: 'Hamstring stretch, sitting on a chair',
    description:
      'A person seen from the side, twice, sits near the front of a chair. The right leg is straight, its heel on the floor. ' +
      'The left foot is flat. In the hold the body leans forward from the hips with a straight back. Hatched: the back of the ' +
      'right thigh, where you should feel it.',
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly description: string }>>;
