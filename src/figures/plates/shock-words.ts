/** Name and description of the step's shock. */
export const shockWords = {
  title: 'How studies followed the shock of a step up to the lower back',
  description:
    'A right leg at the moment when its heel lands, seen from the side, with pelvis and lower spine. Marks of equal size climb from the heel along shin and ' +
    'thigh to the lower back. Two squares show where sensors sat: on the shin, and on the back at L3, the middle of the 5 ' +
    'bones of the lower back.',
};
