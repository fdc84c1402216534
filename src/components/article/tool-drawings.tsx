import { EXERCISE_FILES } from '../../figures/exercises/drawing-view.ts';
import { BoneDefs } from '../../figures/BoneDefs.tsx';
import { Skeleton } from '../../figures/Skeleton.tsx';
import { withBase } from '../../library/paths.ts';
import { chainFile } from '../../tools/kinetic-chain/chain-markup.tsx';
import { legLengthGeometry } from '../../tools/leg-length/geometry.ts';

/** A pelvis that tilts far enough to be seen in a small drawing. */
const TILTED = legLengthGeometry({ differenceMm: 40, shorter: 'right', hipWidthMm: 170 });

const file = (path: string) => <img src={withBase(path, import.meta.env.BASE_URL)} alt="" width="120" height="110" />;

/** A small drawing for each tool, by the name of its page. A tool without one is listed in words. */
export const TOOL_DRAWINGS: Readonly<Record<string, () => unknown>> = {
  'leg-length': () => (
    <svg class="plate" viewBox="-205 -1200 410 376" width="120" height="110" aria-hidden="true">
      <BoneDefs id="tilted" />
      <Skeleton id="tilted" legs={TILTED.legs} pelvis={TILTED.pelvis} vertebrae={TILTED.vertebrae} />
    </svg>
  ),
  'kinetic-chain': () => file(chainFile('sign')),
  'shoe-wear': () => file('/figures/drawn/worn-soles-inner.svg'),
  'stretch-timer': () => file(`${EXERCISE_FILES}straight-knee-calf-stretch.svg`),
};
