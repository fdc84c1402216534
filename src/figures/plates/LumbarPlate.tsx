import { Joint } from '../joint.tsx';
import { Part, PartDefs } from '../Part.tsx';
import { place } from '../placement.ts';
import { sayDegrees } from '../say-number.ts';
import { FRONT_SPINE, SOCKET } from '../side/pelvis-bones.ts';
import { SIDE } from '../side/side-parts.ts';
import { sideStance } from '../side/side-stance.ts';
import { smoothPath } from '../spline.ts';
import { curveBand } from './curve-band.ts';
import { Label } from './Label.tsx';
import { Leader } from './Leader.tsx';
import { lumbarWords } from './lumbar-words.ts';
import { Plate } from './Plate.tsx';
import { tiltMark } from './tilt-mark.ts';
import { Unsure, UnsureDefs } from './Unsure.tsx';

interface LumbarPlateProps {
  readonly id: string;
  /** Degrees that the pelvis tips forward. */
  readonly pelvis: number;
}

/** Lower spine and pelvis from the side. */
export function LumbarPlate({ id, pelvis }: LumbarPlateProps) {
  const { pelvis: at, vertebrae, hip } = sideStance({ tilt: pelvis });
  const [, l4 = at, , l2 = at] = vertebrae;
  const tilt = tiltMark(hip, pelvis, 150, 110);
  const hollow = vertebrae.map((vertebra) => place([-84, 8], vertebra));
  return (
    <Plate id={id} words={lumbarWords(pelvis)} box={[-205, -1205, 410, 420]}>
      <PartDefs id={id} parts={SIDE} names={['sacrum', 'vertebra', 'pelvis']} />
      {pelvis !== 0 && (
        <>
          <UnsureDefs id={id} />
          <Unsure id={id} d={smoothPath(curveBand(vertebrae))} />
        </>
      )}
      <g class="bone">
        <Part id={id} name="sacrum" at={at} />
        {vertebrae.map((vertebra) => (
          <Part id={id} name="vertebra" at={vertebra} />
        ))}
        <g fill-opacity=".6">
          <Part id={id} name="pelvis" at={at} />
        </g>
        <path d={SOCKET} transform={`translate(0 ${Math.round(hip[1])})`} />
      </g>
      <path class="tilt" d={smoothPath(hollow, false)} />
      {vertebrae.map((vertebra, level) => (
        <Label at={place([0, 5], vertebra)} anchor="middle" lines={[`L${5 - level}`]} />
      ))}
      {pelvis !== 0 && (
        <>
          <path class="wedge" d={tilt.wedge} />
          <path class="level" d={tilt.start} />
          <path class="tilt" d={tilt.tilted} />
          <Label at={[156, -864]} paint="a" lines={[sayDegrees(pelvis)]} />
        </>
      )}
      <Joint at={hip} />
      <Leader from={place([16, 18], l2)} to={[112, l2.y + 24]} lines={['disc']} />
      <Leader from={place(FRONT_SPINE, at)} to={[104, -986]} lines={['front of the', 'hip bone']} />
      <Leader from={place([25, -8], at)} to={[104, -912]} lines={['hip joint']} />
      <Leader from={place([-86, -46], at)} to={[-124, -936]} lines={['sacrum']} />
      <Leader from={place([-66, 6], l2)} to={[-104, l2.y - 20]} lines={['bumps you', 'can feel']} />
      <Label at={place([-96, 14], l4)} anchor="end" paint="a" lines={['hollow of', 'the back']} />
    </Plate>
  );
}
