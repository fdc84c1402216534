import { oneOf } from '../shared/one-of.ts';
import type { Soles } from './edit-soles.ts';
import { BLANK_FIELDS, DISTANCE_UNITS, NUMBER_FIELDS, PATCH_UNITS, type Fields, type NumberField } from './fields.ts';
import {
  CHECK_NAMES,
  CHECKS,
  DAMAGES,
  DISTANCE_WAYS,
  SHOE_KINDS,
  SIDES,
  SIGNS,
  TOE_QUESTIONS,
  type CheckAnswers,
} from './vocabulary.ts';

/** The values of a form by the name of their control. A ticked box stands with its value, an open one not at all. */
type FormValues = Readonly<Record<string, readonly string[]>>;

/** Reads the texts of a form; of repeated names that hold one value, the first counts. */
class EntryReader {
  private readonly texts = new Map<string, string[]>();

  constructor(entries: Iterable<readonly [string, unknown]>) {
    for (const [name, value] of entries) {
      if (typeof value === 'string') this.texts.set(name, [...(this.texts.get(name) ?? []), value]);
    }
  }

  one = (name: string): string | undefined => this.texts.get(name)?.[0];

  /** The ticked boxes, in the order of the choices. */
  ticked<Choice extends string>(name: string, choices: readonly Choice[]): Choice[] {
    const ticked = this.texts.get(name) ?? [];
    return choices.filter((choice) => ticked.includes(choice));
  }

  checks(): CheckAnswers {
    const answers = CHECK_NAMES.map((name) => [name, oneOf<string>(CHECKS[name], this.one(name))]);
    return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
  }

  numbers(): Record<NumberField, string> {
    const texts = NUMBER_FIELDS.map((name) => [name, this.one(name) ?? BLANK_FIELDS.numbers[name]]);
    return Object.fromEntries(texts) as Record<NumberField, string>;
  }
}

/**
 * What a form holds. Whatever is missing, unknown or no text counts as blank; a number stays the
 * text that it is, for `readFields` to judge.
 *
 * @param entries what `new FormData(form)` gives
 * @param soles as they are painted, for which a form has no controls
 * @example fieldsFromEntries([['kind', 'walking']], soles).kind // 'walking'
 */
export function fieldsFromEntries(entries: Iterable<readonly [string, unknown]>, { left, right }: Soles): Fields {
  const form = new EntryReader(entries);
  return {
    left,
    right,
    notWorn: form.ticked('not-worn', SIDES),
    signs: form.ticked('sign', SIGNS),
    toe: form.ticked('toe', TOE_QUESTIONS),
    isUnder18: form.one('under-18') !== undefined,
    checks: form.checks(),
    damage: form.ticked('damage', DAMAGES),
    kind: oneOf(SHOE_KINDS, form.one('kind')) ?? BLANK_FIELDS.kind,
    distanceBy: oneOf(DISTANCE_WAYS, form.one('distance-by')) ?? BLANK_FIELDS.distanceBy,
    numbers: form.numbers(),
    patchUnit: oneOf(PATCH_UNITS, form.one('patch-unit')) ?? BLANK_FIELDS.patchUnit,
    distanceUnit: oneOf(DISTANCE_UNITS, form.one('distance-unit')) ?? BLANK_FIELDS.distanceUnit,
  };
}

/**
 * The values of the controls that a link or a saved check may fill: all but the safety questions.
 * A box is to be ticked where the list has its value, a radio or select without an answer has the value ''.
 *
 * @example entriesOf({ ...BLANK_FIELDS, kind: 'walking' }).kind // ['walking']
 */
export function entriesOf(fields: Fields): FormValues {
  return {
    'not-worn': fields.notWorn,
    ...Object.fromEntries(CHECK_NAMES.map((name) => [name, [fields.checks[name] ?? '']])),
    damage: fields.damage,
    kind: [fields.kind],
    'distance-by': [fields.distanceBy],
    ...Object.fromEntries(NUMBER_FIELDS.map((name) => [name, [fields.numbers[name]]])),
    'patch-unit': [fields.patchUnit],
    'distance-unit': [fields.distanceUnit],
  };
}
