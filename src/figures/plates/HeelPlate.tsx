import { heelPad, heelPose, heelSkin, type HeelPose } from '../behind/heel-pose.ts';
import { BEHIND } from '../behind/behind-parts.ts';
import { SKIN, SOFT } from '../paint.ts';
import { Part, PartDefs } from '../Part.tsx';
import { sayDegrees } from '../say-number.ts';
import { smoothPath } from '../spline.ts';
import { heelWords } from './heel-words.ts';
import { Label } from './Label.tsx';
import { Leader } from './Leader.tsx';
import { leanMark } from './lean-mark.ts';
import { Plate } from './Plate.tsx';

const PITCH = 146;
const TOP = -236;
const NAMES = ['rolls out', 'straight', 'rolls in'];

interface HeelPlateProps {
  readonly id: string;
  /** Degrees that the outer two heels lean. */
  readonly eversion: number;
}

/** Three right heels from behind: rolled out, straight, rolled in. */
export function HeelPlate({ id, eversion }: HeelPlateProps) {
  const poses = [heelPose(0 - eversion), heelPose(0), heelPose(eversion)];
  return (
    <Plate id={id} words={heelWords(eversion)} box={[-222, TOP - 22, 444, 322]}>
      <PartDefs id={id} parts={BEHIND} names={['toes', 'ankle', 'heel']} />
      {poses.map((pose, index) => (
        <g transform={`translate(${(index - 1) * PITCH})`}>
          <Heel id={id} pose={pose} />
          <Label at={[0, 26]} lines={[NAMES[index] ?? '']} anchor="middle" />
        </g>
      ))}
      <path class="line" d="M-222 0H222" />
      <Leader from={[-8, -162]} to={[-44, -162]} lines={['shin']} />
      <Leader from={[-10, -34]} to={[-44, -114]} lines={['heel']} />
      <Label at={[-222, 54]} lines={['inner side']} />
      <Label at={[0, 54]} anchor="middle" paint="r" lines={['right foot']} />
      <Label at={[222, 54]} anchor="end" lines={['outer side']} />
    </Plate>
  );
}

function Heel({ id, pose }: { readonly id: string; readonly pose: HeelPose }) {
  const mark = leanMark(pose);
  return (
    <>
      <g {...SKIN}>
        <Part id={id} name="toes" at={pose.toes} />
      </g>
      <path {...SKIN} vector-effect="non-scaling-stroke" d={smoothPath(heelSkin(pose), false)} />
      <path {...SOFT} d={smoothPath(heelPad(pose))} />
      <g class="bone">
        <Part id={id} name="ankle" at={pose.leg} />
        <Part id={id} name="heel" at={pose.heel} />
      </g>
      <path class="wedge" d={mark.wedge} />
      <path class="level" d={mark.upright} />
      <path class="tilt" d={mark.leaning} />
      {pose.eversion !== 0 && <Label at={mark.at} lines={[sayDegrees(Math.abs(pose.eversion))]} anchor="middle" paint="a" />}
    </>
  );
}
