import { SKIN, SOLE, UPPER } from '../paint.ts';
import { heelOutline, SOLE_THICKNESS, soleOutline, upperOutline } from '../shoe/court-shoe.ts';
import { footSkin } from '../side/arch-pose.ts';
import { DRAWN_HEIGHTS, raisedHeel } from '../side/raised-heel.ts';
import { smoothPath } from '../spline.ts';
import { heelHeightWords, sayHeel, saySlope } from './heel-height-words.ts';
import { InnerFoot, InnerFootDefs } from './InnerFoot.tsx';
import { Label } from './Label.tsx';
import { Plate } from './Plate.tsx';
import { slopeMark } from './slope-mark.ts';

const [FLAT, LOW, HIGH] = DRAWN_HEIGHTS;
const POSES = [raisedHeel(FLAT), raisedHeel(LOW), raisedHeel(HIGH)] as const;
/** Where each shoe's floor lies. */
const FLOORS = [0, 190, 410] as const;

/** A left foot in a flat shoe and in 2 heels, from the inner side. */
export function HeelHeightsPlate({ id }: { readonly id: string }) {
  return (
    <Plate id={id} words={heelHeightWords(POSES)} box={[-76, -150, 304, 570]}>
      <InnerFootDefs id={id} />
      {POSES.map((pose, index) => {
        const mark = slopeMark(pose);
        return (
          <g transform={`translate(0 ${FLOORS[index]})`}>
            <path class="wedge" d={mark.wedge} />
            <g class="cast">
              <path {...SKIN} d={smoothPath(footSkin(pose), false)} />
              <path {...UPPER} d={smoothPath(upperOutline(pose))} />
              {pose.height > 0 && <path {...SOLE} d={heelOutline(pose)} />}
              <path {...SOLE} d={smoothPath(soleOutline(pose))} />
            </g>
            <InnerFoot id={id} pose={pose} />
            <path class="level" d={mark.level} />
            <path class="tilt" d={mark.slope} />
            <path class="line" d={`M-76 ${SOLE_THICKNESS}H228`} />
            <Label at={[226, -82]} anchor="end" lines={[sayHeel(pose)]} />
            {pose.height > 0 && <Label at={[226, -64]} anchor="end" paint="a" lines={[`foot slopes ${saySlope(pose)}`]} />}
          </g>
        );
      })}
      <Label at={[226, -138]} anchor="end" paint="l" lines={['left foot, inner side']} />
    </Plate>
  );
}
