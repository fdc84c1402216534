/** A figure as others name it. */
export interface CitedFigure {
  readonly name: string;
  /** Full address of its page. */
  readonly address: string;
  /** Year of its last change. */
  readonly year: string;
}

/**
 * How to name a figure, in the style of the site's sources.
 *
 * @example citeFigure({ name: 'A foot', address: 'https://a.example/figures/foot/', year: '2026' })
 * // 'Sole to Spine contributors. A foot [figure]. Sole to Spine; 2026. https://a.example/figures/foot/. CC BY 4.0.'
 */
export const citeFigure = ({ name, address, year }: CitedFigure): string =>
  `Sole to Spine contributors. ${name} [figure]. Sole to Spine; ${year}. ${address}. CC BY 4.0.`;

/**
 * What a drawing as a file says below itself.
 *
 * @param address full address of its page
 * @param studies by name, the one that it shows first
 */
export const creditLines = (address: string, studies: readonly string[]): string[] => [
  ...(studies.length > 0 ? [`Source: ${studies.join(', ')}`] : []),
  'Drawing: Sole to Spine, CC BY 4.0',
  address,
];
