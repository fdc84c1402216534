import { fieldText, type Unit } from '../shared/units.ts';
import { LIMITS_MM, type FieldFault, type LengthField, type Reading } from './fields.ts';
import { pelvicTilt, type Side } from './model.ts';

export const NOT_A_LIFT_HEIGHT = 'This is not a lift height.';

const OTHER_SIDE = { left: 'right', right: 'left' } as const satisfies Record<Side, Side>;

/** A length as the result says it: whole millimetres from 10 mm, else one decimal. */
function spoken(mm: number): string {
  return `${Number(mm.toFixed(mm < 10 ? 1 : 0))} mm`;
}

/** The result as one sentence. The side is a word, never a sign. */
export function resultSentence(reading: Reading): string {
  const tilt = pelvicTilt(reading).toFixed(1);
  if (tilt === '0.0') return 'With no real difference, your leg length alone would not tilt your pelvis.';
  const higher = OTHER_SIDE[reading.shorter];
  return (
    `If nothing else in your body gave way, your ${higher} hip joint would stand about ` +
    `${spoken(reading.differenceMm)} higher and your pelvis would tilt about ${tilt}°.`
  );
}

const FIELD_NAMES = { difference: 'difference', hipWidth: 'spacing' } as const satisfies Record<LengthField, string>;

/** What is wrong with a field, and the way out: short, for it stands on one line. */
export function faultSentence(field: LengthField, fault: FieldFault, unit: Unit): string {
  const { min, max } = LIMITS_MM[field];
  const range = `${fieldText(min, unit)} to ${fieldText(max, unit)} ${unit}`;
  switch (fault) {
    case 'missing':
      return `Type the ${FIELD_NAMES[field]}: ${range}.`;
    case 'not-a-number':
      return `Not a number. Type digits: ${range}.`;
    case 'negative':
      return field === 'difference' ? 'No minus sign: choose the shorter leg.' : `No minus sign. Type ${range}.`;
    case 'too-small':
      return `Too small. Type ${range}.`;
    case 'too-large':
      return `Too large. Type ${range}.`;
  }
}
