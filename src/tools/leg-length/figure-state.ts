import { parseNumber } from '../shared/number-text.ts';
import { toMm, UNITS } from '../shared/units.ts';
import type { LegPose } from './geometry.ts';
import { DEFAULT_HIP_WIDTH_MM } from './tilt.ts';

/** What an author writes on `<Figure of="leg-length" … />`. */
export interface FigureAttributes {
  readonly difference: string | undefined;
  readonly shorter: string | undefined;
  readonly width: string | undefined;
}

function lengthMm(name: string, text: string): number {
  const unit = UNITS.find((candidate) => text.endsWith(candidate));
  const parsed = parseNumber(unit ? text.slice(0, -unit.length) : text);
  if (!unit || !parsed.ok) throw new Error(`<Figure ${name}="${text}">: write a length such as "10mm"`);
  return toMm(parsed.value, unit);
}

/**
 * The state that an author asks a figure to show. A wrong attribute stops the build.
 *
 * @throws Error that quotes the attribute
 * @example figureState({ difference: '1cm', shorter: 'left', width: undefined })
 * // { differenceMm: 10, shorter: 'left', hipWidthMm: 170 }
 */
export function figureState({ difference = '', shorter = '', width }: FigureAttributes): LegPose {
  if (shorter !== 'left' && shorter !== 'right') {
    throw new Error(`<Figure shorter="${shorter}">: write "left" or "right"`);
  }
  return {
    differenceMm: lengthMm('difference', difference),
    shorter,
    hipWidthMm: width === undefined ? DEFAULT_HIP_WIDTH_MM : lengthMm('width', width),
  };
}
