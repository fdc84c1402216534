import { archPose, archSpace } from '../side/arch-pose.ts';
import { smoothPath } from '../spline.ts';
import { InnerFootDefs } from './InnerFoot.tsx';
import { Label } from './Label.tsx';
import { Plate } from './Plate.tsx';
import { DRAWN_ARCH, DRAWN_BALL, DRAWN_RISE, DRAWN_SHORTENING } from './short-foot-pose.ts';
import { shortFootWords } from './short-foot-words.ts';
import { StandingFoot } from './StandingFoot.tsx';

const ROW = 172;
const REST = archPose(0);

/** The short-foot exercise: a left foot from the inner side, at rest and with its arch drawn up. */
export function ShortFootPlate({ id }: { readonly id: string }) {
  return (
    <Plate id={id} words={shortFootWords(DRAWN_RISE, DRAWN_SHORTENING)} box={[-76, -150, 300, ROW + 196]}>
      <InnerFootDefs id={id} />
      {[REST, DRAWN_ARCH].map((pose, index) => (
        <g transform={`translate(0 ${index * ROW})`}>
          <StandingFoot id={id} pose={pose} />
        </g>
      ))}
      <Label at={[222, -138]} anchor="end" paint="l" lines={['left foot, inner side']} />
      <Label hasHead at={[222, -96]} anchor="end" lines={['at rest']} />
      <g transform={`translate(0 ${ROW})`}>
        <path class="level" d={`${smoothPath(archSpace(REST), false)}M204 0v-26`} />
        <path class="tilt rise" d={`M${Math.round(DRAWN_BALL[0])} 14H-14`} />
        <path class="a" d="M-30 14l20-9v18z" />
        <Label hasHead at={[222, -114]} anchor="end" lines={['arch drawn up', 'toes long and flat', 'dashed: at rest']} />
        <Label at={[50, 38]} anchor="middle" paint="a" lines={['draw the ball towards the heel']} />
      </g>
    </Plate>
  );
}
