import type { SafetyLevel, ToeQuestion } from './vocabulary.ts';

/** What the reader should do about the most urgent sign: it stands before every result. */
interface SafetyCard {
  readonly heading: string;
  readonly actions: readonly string[];
}

/** Who to call, level by level, in every country that the site names. */
export const SAFETY_CARDS = {
  emergency: {
    heading: 'Emergency: get help now',
    actions: [
      'Leave the shoes. Call your emergency number or go to A&E (emergency department, ER).',
      'UK 999. EU 112. US and Canada 911. Australia 000. New Zealand 111.',
    ],
  },
  'same-day': {
    heading: 'Ask for help today',
    actions: [
      'Call your GP (family doctor) today, or NHS 111 in the UK. Elsewhere use an out-of-hours or urgent care service.',
      'With diabetes, keep your weight off the foot and ring your foot team or GP now.',
      'If a leg, an arm or your face went weak suddenly, call your emergency number instead.',
    ],
  },
  'gp-soon': {
    heading: 'Book a visit with your GP (family doctor)',
    actions: ['Have the wound or the numb feet looked at soon. With diabetes, or a wound on a numb foot, ring today.'],
  },
  note: {
    heading: 'Keep in mind',
    actions: ['A numb foot does not feel a shoe that rubs. Look at your feet and inside your shoes every day.'],
  },
  ask: {
    heading: 'Your toes: a question first',
    actions: ['The toes of a shoe are worn. Is any of this true of you?'],
  },
} as const satisfies Record<SafetyLevel, SafetyCard>;

/** Whom to call stands beside the signs, too: on paper and without scripts no card comes. */
export const BESIDE_SIGNS = {
  emergency: SAFETY_CARDS.emergency.actions[1],
  'same-day': 'GP (family doctor), NHS 111 in the UK, urgent care elsewhere.',
  'gp-soon': '',
  note: '',
} as const satisfies Record<Exclude<SafetyLevel, 'ask'>, string>;

/** The same questions for a reader with a pencil. */
export const TOE_ON_PAPER = 'If it is: is that new, do you trip, or is the foot weak? Then ask for help today. Suddenly: an emergency.';

/** What toe wear asks. A yes to any calls for help the same day (`spinehealth_footdrop`). */
export const TOE_QUESTION_WORDS = {
  new: 'The scuffing is new.',
  tripping: 'I trip, or my toes catch.',
  weak: 'The foot feels weak, or I cannot lift it well.',
} as const satisfies Record<ToeQuestion, string>;

/** In place of a pattern when the shoes are a young person's. */
export const UNDER_18_WORDS =
  'Feet change as they grow, so we read no pattern under 18. A limp, pain at night or a fever needs a doctor the same day.';
