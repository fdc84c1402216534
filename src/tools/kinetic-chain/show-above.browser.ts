/**
 * Where the words of a step stay at the lower end of the screen, as on a phone, brings the end of the figure that they
 * speak of above them. Elsewhere words and figure stand side by side, and nothing moves.
 *
 * @param tour holds the words
 */
export function showAbove(tour: HTMLElement, figure: HTMLElement, end: 'feet' | 'pelvis' = 'pelvis'): void {
  if (getComputedStyle(tour).position !== 'sticky') return;
  bring(figure, end === 'pelvis' ? 'start' : 'end');
}

/** On a touch screen, brings a figure that has changed out of sight back into view. */
export function showChange(figure: HTMLElement): void {
  const isSeen = figure.getBoundingClientRect().bottom > innerHeight / 4;
  if (!isSeen && matchMedia('(pointer: coarse)').matches) bring(figure, 'start');
}

function bring(figure: HTMLElement, block: 'start' | 'end'): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  figure.scrollIntoView({ block, behavior: isStill ? 'auto' : 'smooth' });
}
