/** How to fill in the printed page with a pencil. */
export const PAPER_WORDS = [
  'On paper, shade the worn zones: / light, // clear, solid smooth. Leave the others blank.',
  'Tick your answers, then find your soles in the table below, from the top: the first row that fits is yours.',
] as const;
