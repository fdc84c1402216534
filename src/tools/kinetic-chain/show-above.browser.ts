/**
 * Where the words of a step stay at the lower end of the screen, as on a phone, brings the end of the figure that they
 * speak of above them. Elsewhere words and figure stand side by side, and nothing moves.
 *
 * @param tour holds the words
 */
export function showAbove(tour: HTMLElement, figure: HTMLElement, end: 'feet' | 'pelvis' = 'pelvis'): void {
  if (getComputedStyle(tour).position !== 'sticky') return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  figure.scrollIntoView({ block: end === 'pelvis' ? 'start' : 'end', behavior: isStill ? 'auto' : 'smooth' });
}
