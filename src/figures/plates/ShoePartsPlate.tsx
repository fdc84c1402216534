import { SKIN, SOLE, UPPER } from '../paint.ts';
import { BOW, HEEL_COUNTER, LACE_LINES, LACE_UPPER, MIDSOLE, OUTSOLE, PATCH_MIDDLE, PATCH_WIDTH, SOLE_BELOW, TOE_BOX, TREADS } from '../shoe/lace-shoe.ts';
import { Label } from './Label.tsx';
import { Plate } from './Plate.tsx';
import { shoePartsWords } from './shoe-parts-words.ts';

const BELOW = 130;
const EDGE = { stroke: 'var(--bone-line)' } as const;
const [x, y] = PATCH_MIDDLE;

/** An everyday lace shoe from the side and its sole from below. */
export function ShoePartsPlate({ id }: { readonly id: string }) {
  return (
    <Plate id={id} words={shoePartsWords(PATCH_WIDTH)} box={[-98, -212, 344, 464]}>
      <defs>
        <pattern id={`${id}-tread`} width="12" height="9" patternUnits="userSpaceOnUse">
          <path fill="none" stroke="var(--line)" stroke-width="3" d="M-1 0l7 6 7-6" />
        </pattern>
      </defs>
      <g class="cast">
        <path {...SKIN} {...EDGE} d={LACE_UPPER} />
        <path {...UPPER} {...EDGE} d={HEEL_COUNTER + TOE_BOX} />
        <path {...EDGE} fill="none" d={LACE_LINES} />
        <path {...SKIN} {...EDGE} d={BOW} />
        <path {...EDGE} fill="var(--paper)" d={MIDSOLE} />
        <path {...SOLE} {...EDGE} d={OUTSOLE} />
      </g>
      <path class="line" d="M-98 0H246" />
      <g transform={`translate(0 ${BELOW})`}>
        <g class="cast">
          <path {...UPPER} {...EDGE} d={SOLE_BELOW} />
          <path fill={`url(#${id}-tread)`} d={TREADS} />
        </g>
        <circle class="tilt open" cx={x} cy={y} r={PATCH_WIDTH / 2} />
        <path class="tilt" d={`M${x} ${y + PATCH_WIDTH / 2}V64`} />
        <Label at={[24, -44]} anchor="middle" lines={['outer edge']} />
        <Label at={[24, 42]} anchor="middle" lines={['inner edge']} />
        <Label hasHead at={[-96, 80]} paint="a" lines={['Smooth patch', 'no tread left,', `about ${PATCH_WIDTH / 10} cm wide`]} />
        <Label at={[244, 80]} anchor="end" paint="r" lines={['right shoe', 'from below']} />
      </g>
      <path stroke="var(--line)" fill="none" vector-effect="non-scaling-stroke" d="M-66-76V-174M134-46V-174M200-46V-174M-60-6V16M60-22V16M170-4V16" />
      <Label hasHead at={[-96, -198]} lines={['Heel counter', 'firm cup']} />
      <Label hasHead at={[112, -198]} anchor="middle" lines={['Upper', 'top part']} />
      <Label hasHead at={[244, -198]} anchor="end" lines={['Toe box', 'room for toes']} />
      <Label hasHead at={[-60, 30]} anchor="middle" lines={['Heel', 'back part']} />
      <Label hasHead at={[60, 30]} anchor="middle" lines={['Midsole', 'cushion']} />
      <Label hasHead at={[170, 30]} anchor="middle" lines={['Outsole', 'on the ground']} />
    </Plate>
  );
}
