import { NAMED_AREA } from './sole-map.ts';
import { SoleMap } from './SoleMap.tsx';
import type { WornSoles } from './worn-soles.ts';
import { SHOE_NAMES } from './zone-words.ts';
import { SIDES } from './zones.ts';

const { width, height } = NAMED_AREA;

/** A pair of soles with its marks, as the checker draws it. */
export function WornSolesPlate({ sole, title, description }: WornSoles) {
  return (
    <svg viewBox={`0 0 ${2 * width} ${height}`} role="img">
      <title>{title}</title>
      <desc>{description}</desc>
      {SIDES.map((side, place) => (
        <svg x={place * width} width={width} height={height}>
          <SoleMap id={side} side={side} sole={sole} alt={SHOE_NAMES[side]} />
        </svg>
      ))}
    </svg>
  );
}
