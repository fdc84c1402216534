import type { SafetyAnswers } from './input.ts';
import type { SafetyLevel, Sign } from './vocabulary.ts';

/** What the rules of safety look at. */
export interface SafetyFacts {
  readonly answers: SafetyAnswers;
  /** Toe wear that makes the checker ask. */
  readonly hasToeWear: boolean;
}

/** A row of the table of safety. */
export interface SafetyRule {
  readonly code: string;
  readonly level: SafetyLevel;
  /** What has to be said or found, for the reader. */
  readonly when: string;
  readonly references: readonly string[];
  readonly holds: (facts: SafetyFacts) => boolean;
}

const said = (sign: Sign) => ({ answers }: SafetyFacts) => answers.signs.includes(sign);
const dragsToes = ({ answers, hasToeWear }: SafetyFacts) =>
  answers.signs.includes('toe-drag') || (hasToeWear && answers.toe.length > 0);

/** The table of safety, the most urgent first: every row that holds is told. */
export const SAFETY_RULES = [
  {
    code: 'both-legs-weak',
    level: 'emergency',
    when: 'Both legs weak, numb or tingling, or in pain along with the back.',
    references: ['nhs_back_redflags', 'hsc_ces'],
    holds: said('both-legs-weak'),
  },
  {
    code: 'saddle-numb',
    level: 'emergency',
    when: 'Genitals or buttocks numb or tingling, or sex newly numb or without an erection.',
    references: ['nhs_back_redflags', 'hsc_ces'],
    holds: said('saddle-numb'),
  },
  {
    code: 'bladder-bowel',
    level: 'emergency',
    when: 'A change in bladder or bowel control.',
    references: ['nhs_back_redflags', 'hsc_ces'],
    holds: said('bladder-bowel'),
  },
  { code: 'one-side-weak', level: 'emergency', when: 'Sudden weakness on one side.', references: [], holds: said('one-side-weak') },
  { code: 'cold-foot', level: 'emergency', when: 'A foot suddenly cold, or pale and in pain.', references: [], holds: said('cold-foot') },
  {
    code: 'diabetes-spreading',
    level: 'emergency',
    when: 'Diabetes and a foot problem with fever, spreading redness or black skin.',
    references: [],
    holds: said('diabetes-spreading'),
  },
  {
    code: 'diabetes-change',
    level: 'same-day',
    when: 'Diabetes and a foot with a wound, a change of colour or shape, swelling, heat or cold, a smell or new numbness.',
    references: ['diabetesuk_foot'],
    holds: said('diabetes-change'),
  },
  {
    code: 'toe-drag',
    level: 'same-day',
    when: 'Toes that newly drag, or new tripping; or toe wear with a yes to any of its questions.',
    references: ['spinehealth_footdrop'],
    holds: dragsToes,
  },
  { code: 'wound', level: 'gp-soon', when: 'A wound that does not heal.', references: [], holds: said('wound') },
  { code: 'new-numb', level: 'gp-soon', when: 'Numb or tingling feet that nobody has checked.', references: [], holds: said('new-numb') },
  { code: 'known-numb', level: 'note', when: 'Numb feet that your clinician knows of.', references: [], holds: said('known-numb') },
  {
    code: 'under-18',
    level: 'note',
    when: 'Under 18. Feet still grow, so no pattern is read.',
    references: [],
    holds: ({ answers }) => answers.isUnder18 === true,
  },
  {
    code: 'toe-check',
    level: 'ask',
    when: 'A scuffed toe edge not from kneeling or cycling, a toe worn smooth, or big and small toes both worn.',
    references: ['williams2010', 'spinehealth_footdrop'],
    holds: (facts) => facts.hasToeWear && !dragsToes(facts),
  },
] as const satisfies readonly SafetyRule[];

export type SafetyCode = (typeof SAFETY_RULES)[number]['code'];
