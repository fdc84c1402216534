import { BEHIND } from '../behind/behind-parts.ts';
import { legStance, legSkin } from '../behind/leg-stance.ts';
import { Joint } from '../joint.tsx';
import { SKIN } from '../paint.ts';
import { Part, PartDefs } from '../Part.tsx';
import { place } from '../placement.ts';
import { smoothPath } from '../spline.ts';
import { Label } from './Label.tsx';
import { leanMark } from './lean-mark.ts';
import { legChainWords } from './leg-words.ts';
import { Plate } from './Plate.tsx';
import { ringArrow } from './ring-arrow.ts';
import { Steps } from './Steps.tsx';
import { sayDegrees } from './say-degrees.ts';

const KNEE = [0, 441] as const;

interface LegChainPlateProps {
  readonly id: string;
  /** Degrees that the heel rolls in. */
  readonly eversion: number;
}

/** One right leg from behind on a leaning heel: the shin turns in; what the thigh does is not known. */
export function LegChainPlate({ id, eversion }: LegChainPlateProps) {
  const pose = legStance(eversion);
  const mark = leanMark(pose);
  const shin = ringArrow([-2, -300], 66);
  const thigh = ringArrow([10, -650], 72);
  return (
    <Plate id={id} words={legChainWords(eversion)} box={[-130, -925, 470, 945]}>
      <PartDefs id={id} parts={BEHIND} names={['toes', 'ankle', 'heel', 'thigh']} />
      <g {...SKIN}>
        <Part id={id} name="toes" at={pose.toes} />
        <path d={smoothPath(legSkin(pose), false)} />
      </g>
      <path class="tilt" d={shin.line} />
      <path class="tilt may" d={thigh.line} />
      <g class="bone">
        <Part id={id} name="ankle" at={pose.leg} />
        <Part id={id} name="thigh" at={pose.leg} />
        <Part id={id} name="heel" at={pose.heel} />
      </g>
      <path class="a" d={shin.head} />
      <path class="wedge" d={mark.wedge} />
      <path class="level" d={mark.upright} />
      <path class="tilt" d={mark.leaning} />
      <path class="line" d="M-130 0H340" />
      <Joint at={pose.hip} />
      <Joint at={place(KNEE, pose.leg)} />
      <Joint at={pose.joint} />
      <Steps
        x={125}
        steps={[
          { y: -64, edge: 40, lines: ['Heel bone', `rolls in ${sayDegrees(eversion)}`], isSeen: true },
          { y: -300, edge: 68, lines: ['Shin bone', 'turns in with it'], isSeen: true },
          { y: -650, edge: 86, lines: ['Thigh bone', 'we found no', 'sure number'], isSeen: false },
        ]}
      />
      <Label at={[145, -874]} lines={['Hip joint']} />
    </Plate>
  );
}
