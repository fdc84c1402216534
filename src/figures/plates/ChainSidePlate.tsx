import { SKIN } from '../paint.ts';
import { PartDefs } from '../Part.tsx';
import { bodySkin } from '../side/body-skin.ts';
import { SIDE } from '../side/side-parts.ts';
import { sideStance } from '../side/side-stance.ts';
import { SideBones, SIDE_BONES } from '../side/SideBones.tsx';
import { smoothPath } from '../spline.ts';
import { chainSideWords } from './chain-words.ts';
import { curveBand } from './curve-band.ts';
import { Plate } from './Plate.tsx';
import { sayDegrees } from './say-degrees.ts';
import { tiltMark } from './tilt-mark.ts';
import { Steps } from './Steps.tsx';
import { Unsure, UnsureDefs } from './Unsure.tsx';

interface ChainSidePlateProps {
  readonly id: string;
  /** Degrees that the heel rolls in. */
  readonly eversion: number;
  /** Degrees that the pelvis tips forward. */
  readonly pelvis: number;
}

/** The whole chain from the side: how little the pelvis tips, drawn true. */
export function ChainSidePlate({ id, eversion, pelvis }: ChainSidePlateProps) {
  const stance = sideStance({ tilt: pelvis });
  const tilt = tiltMark(stance.hip, pelvis);
  return (
    <Plate id={id} words={chainSideWords(eversion, pelvis)} box={[-170, -1240, 600, 1280]}>
      <PartDefs id={id} parts={SIDE} names={SIDE_BONES} />
      <UnsureDefs id={id} />
      <path {...SKIN} vector-effect="non-scaling-stroke" d={smoothPath(bodySkin(stance), false)} />
      <Unsure id={id} d={smoothPath(curveBand(stance.vertebrae))} />
      <SideBones id={id} stance={stance} />
      <path class="wedge" d={tilt.wedge} />
      <path class="level" d={tilt.start} />
      <path class="tilt" d={tilt.tilted} />
      <path class="line" d="M-170 0H430" />
      <Steps
        x={218}
        steps={[
          { y: -64, edge: 66, lines: ['Heel bone', 'rolls in'], isSeen: true },
          { y: -300, edge: 42, lines: ['Shin bone', 'turns in'], isSeen: true },
          { y: -640, edge: 88, lines: ['Thigh bone', 'we found no', 'sure number'], isSeen: false },
          { y: -882, edge: 205, lines: ['Pelvis', 'tips forward', `by ${sayDegrees(pelvis)}`], isSeen: true },
          { y: -1110, edge: 80, lines: ['Lower back', 'studies disagree'], isSeen: false },
        ]}
      />
    </Plate>
  );
}
