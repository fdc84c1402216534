import { FEMUR, FEMUR_LINES, HEAD_RADIUS } from './femur.ts';
import { CALCANEUS, FOREFOOT, TALUS } from './foot.ts';
import { FIBULA, TIBIA, TIBIA_LINES } from './lower-leg.ts';
import { VERTEBRA_ARCH, VERTEBRA_BODY, VERTEBRA_SPINE } from './vertebra.ts';
import { ILIUM, ILIUM_LINES, PUBIS, SACRUM_DOTS, SACRUM_HALF, SACRUM_LINES } from './pelvis.ts';

/**
 * The bones, drawn once for the right side, for every `Skeleton` of the document that names this id.
 * A room of their own keeps their outlines out of the scripts that only move them.
 */
export function BoneDefs({ id }: { readonly id: string }) {
  return (
    <defs>
      {['l', 'r'].map((side) => (
        // The left leg is mirrored, and its hatching with it.
        <pattern
          id={id + side}
          class={side}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(40)"
        >
          <path class="tint" d="M0 0h8v8H0z" />
          <path d="M4 0v8" />
        </pattern>
      ))}
      <g class="cast" id={`${id}b`}>
        <path class="far" fill-rule="evenodd" d={PUBIS} />
        <path d={SACRUM_HALF} />
        <path class="fine" d={SACRUM_LINES} />
        <path class="dot" d={SACRUM_DOTS} />
      </g>
      <g class="cast" id={`${id}f`}>
        <path d={ILIUM} />
        <path class="fine" d={ILIUM_LINES} />
      </g>
      <g class="cast" id={`${id}t`}>
        <path class="far" d={FOREFOOT} />
      </g>
      <g class="cast" id={`${id}g`}>
        <path d={TALUS} />
        <path d={CALCANEUS} />
        <path d={TIBIA} />
        <path class="fine" d={TIBIA_LINES} />
        <path d={FIBULA} />
        <path d={FEMUR} />
        <path class="fine" d={FEMUR_LINES} />
        <circle r={HEAD_RADIUS} />
      </g>
      <g class="cast" id={`${id}v`}>
        <path class="far" d={VERTEBRA_BODY} />
        <path d={VERTEBRA_ARCH} />
        <path d={VERTEBRA_SPINE} />
      </g>
    </defs>
  );
}
