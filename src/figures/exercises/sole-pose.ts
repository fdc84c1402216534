import { hinge } from '../hinge.ts';
import { place, type Placement } from '../placement.ts';
import type { Point } from '../point.ts';
import { ANKLE } from '../side/arch-pose.ts';
import { bandOutline, toePose } from '../side/toe-pose.ts';
import { smoothPath } from '../spline.ts';
import { crossedLeg } from './crossed-leg-pose.ts';
import type { FootDrawing } from './drawn-foot.ts';
import { roll, type Thing } from './things.ts';

/* Numbers of the drawings, in degrees and mm: to be seen, no target. */

/** Radius of the drawn ball. */
export const BALL_RADIUS = 32;

/** A foot on a ball that lies on the floor, which it touches at `x` of its sole. */
function onBall(x: number, turn: number): { readonly at: Placement; readonly ball: Point } {
  const ball: Point = [x, -BALL_RADIUS];
  return { at: hinge([x, -4], [x, -2 * BALL_RADIUS], turn), ball };
}

/** The ball under the front of the heel, then under the ball of the foot. */
export const UNDER_HEEL = onBall(12, 7);
export const UNDER_TOES = onBall(112, -4);

const rolled = toePose({});

/** Positions of the ball roll. */
export const ballRoll: FootDrawing = {
  height: 250,
  states: [
    { name: 'under heel', pose: rolled, ...UNDER_HEEL, edges: [-90, 226], things: [roll(UNDER_HEEL.ball, BALL_RADIUS, 'hard')], arrows: [[[206, -124], [170, -132], [124, -132]]] },
    {
      name: 'under toes',
      pose: rolled,
      ...UNDER_TOES,
      edges: [-90, 226],
      felt: bandOutline(rolled),
      things: [roll(UNDER_TOES.ball, BALL_RADIUS, 'hard')],
      notes: [{ from: place([50, -26], UNDER_TOES.at), to: [20, -24], lines: ['feel it'], isFelt: true }],
      arrows: [[[124, -144], [170, -148], [206, -144]]],
    },
  ],
};

/** Where the ankle rests, and how the leg lies: stretched out to the front. */
const ANKLE_AT: Point = [-10, -110];
const LEG_TURN = -58;

/** A foot in the air at the end of a leg that keeps still. */
const inAir = (ankle: number) => ({ pose: toePose({ ankle }), at: hinge(ANKLE, ANKLE_AT, LEG_TURN - ankle) });
/** The foot up, and the foot pointed away. */
export const FOOT_UP = inAir(12);
export const FOOT_AWAY = inAir(-36);

const tipOf = ({ pose, at }: ReturnType<typeof inAir>): Point => place(place([200, -8], pose.bigToe.tip), at);
/** The way of the big toe: a circle seen at a slant, from the foot up to the foot away and on. */
const circle = (from: number): Point[] => {
  const [[x1, y1], [x2, y2]] = [tipOf(FOOT_UP), tipOf(FOOT_AWAY)];
  const [x, y, dx, dy] = [(x1 + x2) / 2 + 16, (y1 + y2) / 2, (x1 - x2) / 2, (y1 - y2) / 2];
  return Array.from({ length: 9 }, (_, index): Point => {
    const angle = ((from + index * 38) * Math.PI) / 180;
    const [along, across] = [Math.cos(angle) * 1.06, Math.sin(angle) * 0.42];
    return [Math.round(x + dx * along - dy * across), Math.round(y + dy * along + dx * across)];
  });
};

/** Positions of the ankle circles. */
export const ankleCircles: FootDrawing = {
  height: 330,
  states: [
    { name: 'toes up', isInAir: true, ...FOOT_UP, edges: [-140, 232], arrows: [circle(10)] },
    { name: 'toes away', isInAir: true, ...FOOT_AWAY, edges: [-140, 232], arrows: [circle(190)] },
  ],
};

/** The left foot as its owner sees it: the ankle on the other knee, toes up on the page, the sole to the right. */
const ON_KNEE: Placement = { x: 0, y: -116, turn: -90, sx: 1, sy: 1 };
/** Left edge of what is shown: leg, knee and hand run out of it. */
const LEFT = -148;

/** The toes drawn up by the hand, the foot with them. */
export const PULLED = toePose({ ankle: 10, bigToe: { up: 52 }, smallToes: { up: 52 } });

const skin = (points: readonly Point[]): Thing => ({ look: 'skin', d: smoothPath(points, false) });
/** The knee and the thigh under the ankle. */
const KNEE = skin([[LEFT, -276], [-116, -284], [-70, -266], [-46, -220], [-40, -100], [-44, -40], [-48, 0], [-48, 0], [-90, 0], [LEFT, 0]]);
/** A hand whose fingers lie on the soles of the toes, its thumb on their upper side. */
const HAND_HOLD = [
  skin([[-120, -316], [-100, -290], [-92, -262], [-84, -250], [-74, -256], [-76, -276], [-88, -310]]),
  skin([
    [LEFT, -368], [-124, -366], [-88, -348], [-54, -324], [-20, -294], [6, -262], [8, -248], [-4, -246], [-32, -270], [-60, -290], [-90, -304],
    [-120, -312], [LEFT, -316],
  ]),
];
const near = (things: readonly Thing[]): Thing[] => things.map((thing) => ({ ...thing, isNear: true }));

/** The plantar-fascia stretch: who sits how, then the foot near by, its toes drawn up. */
export const plantarFasciaStretch: FootDrawing = {
  height: 388,
  states: [
    crossedLeg,
    {
      name: 'pull',
      pose: PULLED,
      at: ON_KNEE,
      edges: [LEFT, 150],
      isInAir: true,
      felt: bandOutline(PULLED),
      things: [KNEE, ...near(HAND_HOLD)],
      notes: [
        { from: [-24, -170], to: [40, -130], lines: ['feel it'], isFelt: true },
        { from: [-80, -20], to: [20, -20], lines: ['other knee'] },
      ],
      arrows: [[[60, -280], [44, -324], [-6, -364]]],
    },
  ],
};
