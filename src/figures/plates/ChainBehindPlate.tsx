import { BEHIND } from '../behind/behind-parts.ts';
import { halfSkin, legStance, trunkOn } from '../behind/leg-stance.ts';
import { SKIN } from '../paint.ts';
import { Part, PartDefs } from '../Part.tsx';
import { mirrored, transformOf, type Placement } from '../placement.ts';
import { DRAWN_HALF_WIDTH } from '../proportions.ts';
import { smoothPath } from '../spline.ts';
import { chainBehindWords } from './chain-words.ts';
import { leanMark } from './lean-mark.ts';
import { Plate } from './Plate.tsx';
import { ringArrow } from './ring-arrow.ts';
import { sayDegrees } from './say-degrees.ts';
import { Steps } from './Steps.tsx';
import { Unsure, UnsureDefs } from './Unsure.tsx';

interface ChainPlateProps {
  readonly id: string;
  /** Degrees that both heels roll in. */
  readonly eversion: number;
  /** Degrees that the pelvis tips forward. */
  readonly pelvis: number;
}

const NAMES = ['skin', 'toes', 'ankle', 'heel', 'thigh', 'pelvisFront', 'pelvisRear', 'vertebra'] as const;
const RIGHT: Placement = { x: DRAWN_HALF_WIDTH, y: 0, turn: 0, sx: 1, sy: 1 };
const SIDES = [RIGHT, mirrored(RIGHT)].map(transformOf);

/** The whole chain from behind, with what is known and what is not. */
export function ChainBehindPlate({ id, eversion, pelvis }: ChainPlateProps) {
  const leg = legStance(eversion);
  const { pelvis: hips, vertebrae } = trunkOn(leg);
  const mirror = { ...hips, sx: -1 };
  const mark = leanMark(leg, 110);
  const shin = ringArrow([0, -300], 62);
  const thigh = ringArrow([8, -640], 66);
  const parts = { ...BEHIND, skin: [{ d: smoothPath(halfSkin(leg), false) }] };
  return (
    <Plate id={id} words={chainBehindWords(eversion, pelvis)} box={[-205, -1225, 620, 1265]}>
      <PartDefs id={id} parts={parts} names={NAMES} />
      <UnsureDefs id={id} />
      <g {...SKIN}>
        {SIDES.map((side) => (
          <g transform={side}>
            <Part id={id} name="toes" at={leg.toes} />
            <Part id={id} name="skin" />
          </g>
        ))}
        <path stroke="none" d="M0-780 130-1230H-130z" />
      </g>
      <Unsure id={id} d="M-64-992H64V-1184H-64z" />
      <g class="bone">
        <Part id={id} name="pelvisFront" at={mirror} />
        <Part id={id} name="pelvisFront" at={hips} />
      </g>
      {SIDES.map((side) => (
        <g transform={side}>
          <path class="tilt" d={shin.line} />
          <path class="tilt may" d={thigh.line} />
          <g class="bone">
            <Part id={id} name="ankle" at={leg.leg} />
            <Part id={id} name="heel" at={leg.heel} />
            <Part id={id} name="thigh" at={leg.leg} />
          </g>
          <path class="a" d={shin.head} />
          <path class="level" d={mark.upright} />
          <path class="tilt" d={mark.leaning} />
        </g>
      ))}
      <g class="bone">
        <Part id={id} name="pelvisRear" at={mirror} />
        <Part id={id} name="pelvisRear" at={hips} />
        {vertebrae.map((vertebra) => (
          <Part id={id} name="vertebra" at={vertebra} />
        ))}
      </g>
      <path class="line" d="M-205 0H415" />
      <Steps
        x={205}
        steps={[
          { y: -64, edge: 130, lines: ['Heel bones', 'roll in'], isSeen: true },
          { y: -300, edge: 150, lines: ['Shin bones', 'turn in'], isSeen: true },
          { y: -640, edge: 160, lines: ['Thigh bones', 'we found no', 'sure number'], isSeen: false },
          { y: -950, edge: 190, lines: ['Pelvis', 'tips forward', `by ${sayDegrees(pelvis)}`], isSeen: true },
          { y: -1110, edge: 70, lines: ['Lower back', 'studies disagree'], isSeen: false },
        ]}
      />
    </Plate>
  );
}
