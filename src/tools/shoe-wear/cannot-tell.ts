/** What no mark on a sole can tell: always shown. */
export const CANNOT_TELL = [
  'It cannot tell why your back or foot hurts, what foot type you have, or if a leg is shorter.',
  'It cannot see how you walk. Surface, weight, habit and the make of the shoe change the wear, too.',
] as const;

/** When someone should look at it. */
export const WHEN_TO_ASK = [
  'Foot or leg pain in every pair, or wear that changed fast for no reason you know: see a GP (family doctor), physiotherapist (physical therapist) or podiatrist (foot specialist).',
  'If you newly trip or your toes drag, get help today. Suddenly: an emergency.',
  'Take the shoes along: seeing you walk tells them more than the soles do.',
] as const;
