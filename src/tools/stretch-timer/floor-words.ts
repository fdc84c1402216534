/** Where both are shown, from the folder of the exercises' pages. */
export const FLOOR_ANCHOR = 'all/#how-do-you-get-down-to-the-floor';

/** Getting down to the floor, step by step. Ours: general teaching, without a source of its own. */
export const GET_DOWN = [
  'Stand before a firm chair, its back against a wall. Keep a phone within reach.',
  'Put both hands on the seat and 1 foot behind you.',
  'Lower that knee to the floor, then the other.',
  'Move to hands and knees.',
  'Sit down on 1 hip, then lie down on that side and roll onto your back.',
] as const;

/** Getting up again. Ours, as above. */
export const GET_UP = [
  'Bend your knees and roll onto 1 side.',
  'Push up with both hands until you sit on 1 hip.',
  'Move to hands and knees, and go to the chair.',
  'Put both hands on the seat and 1 foot flat on the floor.',
  'Push up with hands and leg until you stand. Then sit down on the chair and wait until your head is clear.',
] as const;
