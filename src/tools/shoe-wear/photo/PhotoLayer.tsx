import type { Photo } from './photo-state.ts';
import { transformOf } from './placement.ts';

/** The picture, for an SVG map: under its zones. It may reach beyond its sole: clip what stands round it. */
export function PhotoLayer({ photo: { href, width, height, placement, strength } }: { readonly photo: Photo }) {
  return (
    <g transform={transformOf(placement)} pointer-events="none" aria-hidden="true">
      <image
        href={href}
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        preserveAspectRatio="none"
        opacity={strength / 100}
      />
    </g>
  );
}
