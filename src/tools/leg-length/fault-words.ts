import { fieldText, type Unit } from '../shared/units.ts';
import { FIELD_LIMITS_MM } from './edit-fields.ts';
import type { Fields, LengthName } from './fields.ts';
import { LARGEST_SPREAD_MM, LIMITS_MM } from './input.ts';
import type { FieldFault, Faults } from './read-fields.ts';

const NAMES: Readonly<Record<LengthName, string>> = {
  difference: 'difference',
  height: 'block height',
  hipWidth: 'spacing',
  leg: 'leg length',
};

/** What is wrong with a field, and the way out: short, for it stands on one line. */
export function faultSentence(field: string, code: FieldFault, unit: Unit): string {
  const name = Object.hasOwn(NAMES, field) ? (field as LengthName) : undefined;
  const { min, max } = name ? FIELD_LIMITS_MM[name] : LIMITS_MM.reading;
  const range = `${fieldText(min, unit)} to ${fieldText(max, unit)} ${unit}`;
  switch (code) {
    case 'missing':
      return `Type the ${name ? NAMES[name] : 'reading'}: ${range}.`;
    case 'not-a-number':
      return `Not a number. Type digits: ${range}.`;
    case 'negative':
      return name === 'difference' ? 'No minus sign: choose the shorter leg.' : `No minus sign. Type ${range}.`;
    case 'too-small':
      return `Too small. Type ${range}.`;
    case 'too-large':
      return `Too large. Type ${range}.`;
    case 'spread':
      return `Readings of one leg lie over ${LARGEST_SPREAD_MM} mm apart.`;
    case 'legs-apart':
      return `Legs lie over ${LIMITS_MM.differenceMm.max} mm apart: measure again.`;
    case 'count':
      return 'Type 1 to 5 readings.';
  }
}

/** What is wrong with each field, in words, by the field's name. */
export function faultSentences({ fields, faults }: { readonly fields: Fields; readonly faults: Faults }): Readonly<Record<string, string>> {
  const unitOf = (field: string) => (Object.hasOwn(NAMES, field) ? fields[field as LengthName].unit : fields.left.unit);
  return Object.fromEntries(Object.entries(faults).map(([field, code]) => [field, faultSentence(field, code, unitOf(field))]));
}
