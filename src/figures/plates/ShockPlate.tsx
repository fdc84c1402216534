import { SKIN } from '../paint.ts';
import { PartDefs } from '../Part.tsx';
import { place } from '../placement.ts';
import { shortNumbers, type Point } from '../point.ts';
import { bodySkin } from '../side/body-skin.ts';
import { SideBones, SIDE_BONES } from '../side/SideBones.tsx';
import { SIDE } from '../side/side-parts.ts';
import { sideStance } from '../side/side-stance.ts';
import { smoothPath } from '../spline.ts';
import { Label } from './Label.tsx';
import { Plate } from './Plate.tsx';
import { shockWords } from './shock-words.ts';
import { waveFronts } from './wave-fronts.ts';

/** The moment when the heel lands. Angles of the drawing, not measured ones. */
const stance = sideStance({ tilt: 0, hip: 20, knee: 4, ankle: 2 });
const HEEL: Point = [-40, -14];
const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
const shinSensor = whole(place([38, 640], stance.shin));
const l3 = stance.vertebrae[2] ?? stance.pelvis;
const backSensor = whole([l3.x - 124, l3.y]);

/** A step's shock on its way from the heel to the lower back, and where sensors sat. */
export function ShockPlate({ id }: { readonly id: string }) {
  const { foot, shin, hip, sacrum } = stance;
  const way = [place(HEEL, foot), place([0, 770], shin), place([0, 440], shin), hip, sacrum, [l3.x, l3.y]] as const;
  return (
    <Plate id={id} words={shockWords} box={[-210, -1240, 720, 1260]}>
      <PartDefs id={id} parts={SIDE} names={SIDE_BONES} />
      <path {...SKIN} vector-effect="non-scaling-stroke" d={smoothPath(bodySkin(stance), false)} />
      <path class="grid" d={`M${shortNumbers(backSensor)}H120`} />
      <SideBones id={id} stance={stance} />
      <path class="tilt rise" d={waveFronts(way)} />
      <path class="line" d="M-210 0H510" />
      {[shinSensor, backSensor].map(([x, y]) => (
        <rect class="a" x={x - 14} y={y - 14} width="28" height="28" />
      ))}
      <Label hasHead isMiddle at={[shinSensor[0] + 30, shinSensor[1]]} lines={['Sensor', 'on the shin']} />
      <Label hasHead isMiddle at={[128, backSensor[1]]} lines={['Sensor', 'at L3, the middle', 'of the lower back']} />
      <Label at={[-190, -110]} hasHead lines={['The heel lands', 'and the shock', 'climbs the leg']} />
    </Plate>
  );
}
