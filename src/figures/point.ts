/** A point in millimetres: x grows to the right, y grows downwards. */
export type Point = readonly [x: number, y: number];

/**
 * Writes numbers as short as SVG allows: at most one decimal, no leading zero, no blank before a minus.
 *
 * @example shortNumbers([3, -0.5, 12.04]) // "3-.5 12"
 */
export function shortNumbers(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    const rounded = Math.round(value * 10) / 10;
    const short = String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
    text += text === '' || short.startsWith('-') ? short : ` ${short}`;
  }
  return text;
}
