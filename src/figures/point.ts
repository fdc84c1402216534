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
    const whole = String(rounded === 0 ? 0 : rounded);
    // By hand: a drawing that is dragged writes some hundred numbers a frame.
    const short = whole.startsWith('0.') ? whole.slice(1) : whole.startsWith('-0.') ? `-${whole.slice(2)}` : whole;
    text += text === '' || short.startsWith('-') ? short : ` ${short}`;
  }
  return text;
}
