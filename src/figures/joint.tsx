import type { Point } from './point.ts';

/** The site's mark for the centre of a joint. */
export function Joint({ at: [x, y] }: { readonly at: Point }) {
  return <circle class="tilt open" cx={Math.round(x)} cy={Math.round(y)} r="5" />;
}
