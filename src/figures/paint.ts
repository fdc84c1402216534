/*
 * Paint of what bones are seen against, as SVG attributes: only the documents that draw such a figure carry it, and no
 * style sheet that every page loads.
 */

/** Skin: a body's outline. */
export const SKIN = { fill: 'var(--paper-sunk)', stroke: 'var(--line)' } as const;

/** Soft parts under the skin. */
export const SOFT = { fill: 'var(--hairline)' } as const;

/** A shoe's upper, through which the foot is seen. */
export const UPPER = { fill: 'var(--line)', 'fill-opacity': '.2', stroke: 'var(--line)' } as const;

/** A shoe's sole. */
export const SOLE = { fill: 'color-mix(in oklab,var(--paper),var(--line) 45%)', stroke: 'var(--line)' } as const;

/** Where something is felt: a broad, clear stroke. */
export const FELT = {
  fill: 'none', stroke: 'var(--accent)', 'stroke-opacity': '.35', 'stroke-width': '28', 'stroke-linecap': 'round',
} as const;
