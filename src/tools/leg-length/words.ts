import { fieldText, type Unit } from '../shared/units.ts';
import type { Result } from './assess.ts';
import { FIELD_LIMITS_MM } from './edit-fields.ts';
import type { LengthName } from './fields.ts';
import { LARGEST_SPREAD_MM, LIMITS_MM } from './input.ts';
import type { FieldFault } from './read-fields.ts';
import { OTHER_SIDE, sayMm } from './say.ts';

export const NOT_A_LIFT_HEIGHT = 'This is not a lift height.';

/** Ends of the range: whole degrees, and one decimal below 1°. */
function rough(degrees: number): string {
  const size = Math.abs(degrees);
  return `${size < 0.95 ? Number(size.toFixed(1)) : Math.round(size)}°`;
}

/** The tilt and its range as sentences. Sides are words, never signs. */
export function resultSentence({ higherHip, differenceMm, tiltDegrees, tiltLowDegrees, tiltHighDegrees }: Result): string {
  const high = rough(tiltHighDegrees);
  if (higherHip === 'none') {
    return `Your legs measure the same, so they tilt nothing. Measuring error alone allows either hip to stand up to ${high} higher.`;
  }
  const range =
    tiltLowDegrees < 0
      ? `anything from your ${OTHER_SIDE[higherHip]} side ${rough(tiltLowDegrees)} higher to your ${higherHip} side ${high} higher`
      : `your ${higherHip} side to be ${rough(tiltLowDegrees)} to ${high} higher`;
  return (
    `If nothing else in your body gave way, your ${higherHip} hip joint would stand about ${sayMm(differenceMm)} higher ` +
    `and your pelvis would tilt about ${tiltDegrees.toFixed(1)}°. Measuring error alone allows ${range}.`
  );
}

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
