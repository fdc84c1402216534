import { Body } from '../body/Body.tsx';
import { calfOutline } from '../body/body-outline.ts';
import { LEG_PARTS } from '../body/body-parts.ts';
import { FeltDefs } from '../body/Felt.tsx';
import { LEG_BONE_NAMES } from '../body/LegBones.tsx';
import { PartDefs } from '../Part.tsx';
import { place } from '../placement.ts';
import { CALF_STRETCH, CALF_STRETCH_FLOOR, CALF_STRETCH_WALL } from './calf-stretch-pose.ts';
import { calfStretchWords } from './calf-stretch-words.ts';
import { Leader } from './Leader.tsx';
import { Plate } from './Plate.tsx';

const { pelvis, rightLeg, leftLeg } = CALF_STRETCH;
const FLOOR = Math.round(CALF_STRETCH_FLOOR);
const WALL = Math.round(CALF_STRETCH_WALL);

/** A standing calf stretch at a wall, from the side. */
export function CalfStretchPlate({ id }: { readonly id: string }) {
  return (
    <Plate id={id} words={calfStretchWords} box={[WALL - 1240, FLOOR - 1600, 1252, 1620]}>
      <PartDefs id={id} parts={LEG_PARTS} names={LEG_BONE_NAMES} />
      <FeltDefs id={id} />
      <path class="line" d={`M${WALL - 1240} ${FLOOR}H${WALL}V${FLOOR - 1600}`} />
      <Body id={id} pose={CALF_STRETCH} floor={CALF_STRETCH_FLOOR} felt={calfOutline(pelvis, rightLeg, CALF_STRETCH_FLOOR)} />
      <Leader from={place([-40, 420], rightLeg.thigh)} to={[-330, 250]} lines={['back knee', 'straight']} />
      <Leader from={place([-50, 560], rightLeg.shin)} to={[-420, 470]} lines={['feel it', 'in the calf']} paint="a" />
      <Leader from={place([-50, 860], rightLeg.foot)} to={[-470, 700]} lines={['heel', 'down']} />
      <Leader from={place([60, 390], leftLeg.kneecap)} to={[330, 250]} lines={['front knee', 'bent']} />
    </Plate>
  );
}
