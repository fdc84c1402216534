import { leftMarked, type Case } from './case.ts';
import type { ShoeWearInput } from './input.ts';
import type { SafetyCode } from './safety-rules.ts';
import type { CheckAnswers, Sign, Sole, ToeQuestion } from './vocabulary.ts';

export type SafetyCase = Case<ShoeWearInput, readonly SafetyCode[]>;

const TABLE = 'our table of safety';
const DRAG = 'spinehealth_footdrop';

const said = (...signs: Sign[]) => leftMarked({}, { safety: { signs, toe: [] } });
const toeWear = (marks: Partial<Sole>, scuff: CheckAnswers['toe-scuff'] = 'none', toe: ToeQuestion[] = []) =>
  leftMarked(marks, { checks: { 'toe-scuff': scuff }, safety: { signs: [], toe } });

/** What wants help, care or an answer. */
export const SAFETY_CASES: readonly SafetyCase[] = [
  { name: 'nothing said', input: said(), expected: [], source: TABLE },
  { name: 'both legs weak', input: said('both-legs-weak'), expected: ['both-legs-weak'], source: 'nhs_back_redflags' },
  { name: 'numb between the legs', input: said('saddle-numb'), expected: ['saddle-numb'], source: 'nhs_back_redflags' },
  { name: 'bladder or bowel change', input: said('bladder-bowel'), expected: ['bladder-bowel'], source: 'nhs_back_redflags' },
  { name: 'sudden weakness on one side', input: said('one-side-weak'), expected: ['one-side-weak'], source: TABLE },
  { name: 'suddenly cold or pale foot', input: said('cold-foot'), expected: ['cold-foot'], source: TABLE },
  { name: 'diabetes, spreading redness', input: said('diabetes-spreading'), expected: ['diabetes-spreading'], source: TABLE },
  { name: 'diabetes, a changed foot', input: said('diabetes-change'), expected: ['diabetes-change'], source: 'diabetesuk_foot' },
  { name: 'new toe drag', input: said('toe-drag'), expected: ['toe-drag'], source: DRAG },
  { name: 'a wound that does not heal', input: said('wound'), expected: ['wound'], source: TABLE },
  { name: 'numb feet, not checked', input: said('new-numb'), expected: ['new-numb'], source: TABLE },
  { name: 'numb feet, known', input: said('known-numb'), expected: ['known-numb'], source: TABLE },
  {
    name: 'under 18',
    input: leftMarked({ 'heel-outer': 2 }, { safety: { signs: [], toe: [], isUnder18: true } }),
    expected: ['under-18'],
    source: TABLE,
  },
  {
    name: 'a note, then an emergency: the urgent one comes first',
    input: said('known-numb', 'cold-foot'),
    expected: ['cold-foot', 'known-numb'],
    source: TABLE,
  },
  { name: 'big toe smooth', input: toeWear({ 'toe-big': 3 }), expected: ['toe-check'], source: TABLE },
  { name: 'both toes clear', input: toeWear({ 'toe-big': 2, 'toe-small': 2 }), expected: ['toe-check'], source: TABLE },
  { name: 'one toe clear', input: toeWear({ 'toe-big': 2, 'toe-small': 1 }), expected: [], source: TABLE },
  { name: 'one toe edge scuffed', input: toeWear({}, 'one'), expected: ['toe-check'], source: TABLE },
  { name: 'both toe edges scuffed', input: toeWear({}, 'both'), expected: ['toe-check'], source: TABLE },
  { name: 'scuffed from kneeling', input: toeWear({}, 'kneeling'), expected: [], source: TABLE },
  {
    name: 'scuffed from kneeling, small toes smooth',
    input: toeWear({ 'toe-small': 3 }, 'kneeling'),
    expected: ['toe-check'],
    source: TABLE,
  },
  {
    name: 'new toe drag and toe wear: nothing left to ask',
    input: leftMarked({ 'toe-big': 3 }, { safety: { signs: ['toe-drag'], toe: [] } }),
    expected: ['toe-drag'],
    source: TABLE,
  },
  { name: 'toe wear, and it is new', input: toeWear({ 'toe-big': 3 }, 'none', ['new']), expected: ['toe-drag'], source: DRAG },
  { name: 'toe wear, and tripping', input: toeWear({}, 'one', ['tripping']), expected: ['toe-drag'], source: DRAG },
  { name: 'toe wear, and a weak foot', input: toeWear({}, 'one', ['weak']), expected: ['toe-drag'], source: DRAG },
  { name: 'a yes to a toe question, without toe wear', input: toeWear({}, 'none', ['new']), expected: [], source: TABLE },
];
