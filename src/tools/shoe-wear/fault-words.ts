import { NUMBER_FIELDS, type Fields, type NumberField } from './fields.ts';
import { limitsIn, unitOf, type FieldFault, type NumberUnit } from './number-fields.ts';
import type { Faults } from './read-fields.ts';

/** What each number counts, where the reader may not choose its unit. */
const UNIT_WORDS: Readonly<Partial<Record<NumberField, string>>> = {
  months: 'months',
  days: 'days',
  steps: 'steps',
  minutes: 'minutes',
  'steps-a-mile': 'steps',
  speed: 'km/h',
};

const said = (value: number): string => value.toLocaleString('en-GB');

/**
 * What is wrong with a number, and the way out: short, for it stands on one line.
 *
 * @param unit the unit that is chosen for the field, if it has a choice
 * @example faultSentence('days', { code: 'too-large', limit: 7 }) // 'Too large. Type 7 days or less.'
 */
export function faultSentence(name: NumberField, fault: FieldFault, unit?: NumberUnit): string {
  const unitWords = unit ?? UNIT_WORDS[name] ?? '';
  const { min, max } = limitsIn(name, unit);
  const range = `${said(min)} to ${said(max)} ${unitWords}`;
  switch (fault.code) {
    case 'not-a-number':
      return `Not a number. Type digits: ${range}.`;
    case 'negative':
      return `No minus sign. Type ${range}.`;
    case 'too-small':
      return `Too small. Type ${said(fault.limit)} ${unitWords} or more.`;
    case 'too-large':
      return `Too large. Type ${said(fault.limit)} ${unitWords} or less.`;
  }
}

/** What is wrong with each field, in words, by the field's name. */
export function faultSentences(fields: Fields, faults: Faults): Readonly<Partial<Record<NumberField, string>>> {
  const sentences = NUMBER_FIELDS.flatMap((name) => {
    const fault = faults[name];
    return fault ? [[name, faultSentence(name, fault, unitOf(fields, name))]] : [];
  });
  return Object.fromEntries(sentences);
}
