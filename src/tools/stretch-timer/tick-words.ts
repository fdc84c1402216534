import type { Tick } from './vocabulary.ts';

/** What stands beside each box that is ticked before the first start. */
export const TICK_LABELS = {
  pregnant: 'I am 16 weeks pregnant or more',
  operation: 'I had an operation in the last 12 months, or a hip replaced',
  osteoporosis: 'I have osteoporosis (weak bones) or have broken a bone in my spine',
  'numb-feet': 'One or both of my feet are numb',
  unsteady: 'I am unsteady on my feet or fall easily',
} as const satisfies Record<Tick, string>;

/** The same as a case, for the page of an exercise. */
export const TICK_CASES = {
  pregnant: '16 weeks pregnant or more',
  operation: 'An operation in the last 12 months, or a hip replaced at any time',
  osteoporosis: 'Osteoporosis (weak bones), or a broken bone in the spine',
  'numb-feet': 'Numb feet',
  unsteady: 'Unsteady, or you fall easily',
} as const satisfies Record<Tick, string>;

/** Why a tick changes an exercise: the same words on its page and in the timer. */
export const TICK_REASONS = {
  pregnant:
    'From 16 weeks of pregnancy, do not lie flat on your back. New or regular back pain from the second trimester: call your maternity unit today.',
  operation: 'After an operation, the plan of your team comes first.',
  osteoporosis: 'With weak bones, keep out of full bends, full twists and heavy loads.',
  'numb-feet': 'A numb foot does not feel when a stretch, a ball or the floor harms it.',
  unsteady: 'It needs a steadier stand than you have now.',
} as const satisfies Record<Tick, string>;

/** Beside the ticks: what they cannot do. */
export const TICK_NOTE =
  'Not sure, or none fits? Ask your doctor, midwife or physiotherapist (physical therapist) first. Your ticks stay on this page and are never put in a link.';

/** Asked with numb feet, whatever the routine. */
export const NUMB_FEET_NOTE = 'Diabetes and numb feet: no exercise in bare feet, no ball, no heat or ice until a clinician agrees.';
