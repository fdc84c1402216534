/** Names and descriptions of the exercises standing up. */
export const standingWords = {
  'straight-knee-calf-stretch': {
    title: 'Calf stretch with a straight knee, in 2 positions',
    description:
      'A person seen from the side, twice, both hands on a wall, the right foot behind the left. At the start both knees are ' +
      'straight. In the hold the hips are nearer to the wall and the front knee is bent, the back knee straight, its heel down. ' +
      'Hatched: the upper part of the right calf, where you should feel it.',
  },
  'bent-knee-calf-stretch': {
    title: 'Calf stretch with a bent knee, in 2 positions',
    description:
      'A person seen from the side, twice, both hands on a wall, the right foot a short step behind the left. In the hold ' +
      'both knees are bent and both heels are down. Hatched: the lower part of the right calf, where you should feel it.',
  },
  'heel-raise': {
    title: 'Heel raise at a wall, with feet flat and with heels up',
    description:
      'A person seen from the side, twice, one hand on a wall. At the start both feet are flat. Then both heels are high, the knees ' +
      'are straight and the toes stay flat. Hatched: the calf, which does the work.',
  },
  'towel-heel-raise': {
    title: 'Heel raise on a step with a towel under the toes',
    description:
      'A person seen from the side, twice, stands on the right leg at the edge of a step, one hand on a wall. A rolled towel lies ' +
      'under the toes and bends them up. The left foot is off the step. At the start the right heel is below the edge of the step, ' +
      'then it is high. The right knee stays straight. Hatched: the calf.',
  },
  'single-leg-balance': {
    title: 'Balance on one leg at a worktop',
    description:
      'A person seen from the side, twice, at a worktop with both hands on it. At the start both feet are flat. In the hold the ' +
      'right leg stands, its knee straight and its foot flat. The left knee is bent and the left foot is off the floor.',
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly description: string }>>;
