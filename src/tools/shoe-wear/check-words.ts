import type { Check, CHECKS, Damage } from './vocabulary.ts';

/** A home check as a reader reads it: what to ask, how to do it, what may come out. */
type CheckWords<Name extends Check> = {
  readonly question: string;
  readonly how: string;
  readonly answers: Readonly<Record<(typeof CHECKS)[Name][number], string>>;
};

/** Sources: `kcht_footwear` (heel, bend), `aapsm_secondary` (lean, creases, heel); the rest is commonly done. */
export const CHECK_WORDS = {
  'heel-counter': {
    question: 'Is the heel cup firm?',
    how: 'Squeeze the back of the shoe from both sides.',
    answers: { firm: 'It resists', soft: 'It gives' },
  },
  twist: {
    question: 'Does the shoe resist a twist?',
    how: 'Hold heel and toe, and twist them against each other.',
    answers: { resists: 'It resists', easy: 'It twists easily' },
  },
  bend: {
    question: 'Where does it bend?',
    how: 'Push the toe up towards the heel.',
    answers: { toes: 'At the ball', middle: 'In the middle' },
  },
  lean: {
    question: 'Does it stand straight?',
    how: 'Put the pair on a table and look from behind. Press lightly: does a shoe rock?',
    answers: { level: 'Straight and steady', leans: 'It leans or rocks' },
  },
  liner: {
    question: 'Is the liner creased?',
    how: 'Lift the liner out and look under heel and ball.',
    answers: { smooth: 'Smooth', creased: 'Deep creases' },
  },
  'toe-scuff': {
    question: 'Is the front edge of the toe scuffed?',
    how: 'Look at the tip from the front.',
    answers: { none: 'No', one: 'On 1 shoe', both: 'On both', kneeling: 'Yes, from kneeling or cycling' },
  },
} as const satisfies { [Name in Check]: CheckWords<Name> };

/** Before the answers: a check that was not done says nothing. */
export const NOT_CHECKED = 'Not checked';

export const DAMAGE_LEGEND = 'Is a sole damaged?';
export const DAMAGE_WORDS = {
  hole: 'A hole',
  foam: 'Foam shows through the tread',
  parted: 'The sole comes away',
  cracked: 'A crack goes right through',
} as const satisfies Record<Damage, string>;

/** The largest smooth patch: an average bank card is 54 mm on its short side (ISO/IEC 7810), so half of it is 27 mm. */
export const PATCH_WORDS = {
  legend: 'The largest smooth patch',
  how: 'Where no tread is left, measure with a ruler. Half the short side of a bank card is 27 mm (1.1 in).',
  widest: 'Across at its widest',
  otherWay: 'Across the other way',
} as const;
