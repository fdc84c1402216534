/** Names and descriptions of the exercises for the foot alone. */
export const footWords = {
  'plantar-fascia-stretch': {
    title: 'Stretch for the sole: the hand draws the toes up',
    description:
      'A person on a chair, seen from the front: the left ankle lies on the right knee, the right hand holds the toes of that ' +
      'foot. Beside it the foot from near by, as you see it yourself: toes at the top, sole to the right. The hand has drawn the ' +
      'toes towards the shin. Hatched: the band under the foot, from heel to ball, where you should feel it.',
  },
  'ball-roll': {
    title: 'Ball roll: the ball under the heel, then under the toes',
    description:
      'A left foot seen from its inner side, twice, on a ball on the floor. First the ball is under the front of the heel. The foot ' +
      'draws back and the ball rolls along the arch to the ball of the foot, then back. Hatched: the band under the foot.',
  },
  'ankle-circles': {
    title: 'Ankle circles: the foot up, and the foot pointed away',
    description:
      'A left foot in the air, seen from its inner side, twice. The leg keeps still. The foot turns at the ankle, so that the toes ' +
      'draw a circle: up towards you, round, away from you, and round again.',
  },
  'towel-curl': {
    title: 'Towel curl: toes long, then curled',
    description:
      'A left foot seen from its inner side, twice, on a towel. At the start the toes are long. Then the toes curl and draw the ' +
      'towel into folds under them. The heel stays down.',
  },
  'short-foot': {
    title: 'Short foot: the foot at rest, then with its arch drawn up',
    description:
      'A left foot seen from its inner side, twice. In the hold an arrow runs from the ball to the heel: the ball has come nearer ' +
      'to the heel and the arch is higher. Heel and ball stay down, and the toes stay long and flat. Hatched: where you should ' +
      'feel it, under the arch.',
  },
  'toe-yoga': {
    title: 'Toe yoga: big toe up, the other 4 up, all spread',
    description:
      'A left foot flat on the floor, seen from its inner side. First the big toe is up and the other 4 are down. Then the big ' +
      'toe is down and the other 4 are up. Third, the foot from above: all 5 toes are spread apart.',
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly description: string }>>;
