import { Joint } from '../joint.tsx';
import { FELT, SKIN } from '../paint.ts';
import { Part, PartDefs } from '../Part.tsx';
import { bodySkin } from '../side/body-skin.ts';
import { L5_AREA, L5_LINE, S1_AREA, S1_LINE } from '../side/nerve-lines.ts';
import { SideBones, SIDE_BONES } from '../side/SideBones.tsx';
import { SIDE } from '../side/side-parts.ts';
import { LEG, sideStance } from '../side/side-stance.ts';
import { smoothPath } from '../spline.ts';
import { Label } from './Label.tsx';
import { Leader } from './Leader.tsx';
import { nerveWords } from './nerve-words.ts';
import { Plate } from './Plate.tsx';

const stance = sideStance({ tilt: 0 });
const ROOTS = [
  { name: 'L5', x: -244, line: L5_LINE, area: L5_AREA, words: ['L5 root', 'top of the foot', 'and big toe'] },
  { name: 'S1', x: 122, line: S1_LINE, area: S1_AREA, words: ['S1 root', 'outer edge', 'and sole'] },
] as const;

const PARTS = { ...SIDE, skin: [{ d: smoothPath(bodySkin(stance), false) }] };

/** Two nerve roots of the lower spine, and the parts of the foot that they lead to. */
export function NervePlate({ id }: { readonly id: string }) {
  return (
    <Plate id={id} words={nerveWords} box={[-384, -1232, 768, 1252]}>
      <PartDefs id={id} parts={PARTS} names={['skin', ...SIDE_BONES]} />
      <defs>
        <g id={`${id}-bones`}>
          <SideBones id={id} stance={stance} />
        </g>
      </defs>
      {ROOTS.map(({ name, x, line, area, words }) => (
        <g transform={`translate(${x})`}>
          <g {...SKIN}>
            <Part id={id} name="skin" />
          </g>
          <g class="bone">
            <Part id={id} name="bones" />
          </g>
          <g transform={`translate(0 ${-LEG})`}>
            <path {...FELT} d={smoothPath(area, false)} />
            <path class="tilt rise" d={smoothPath(line, false)} />
            <Leader from={line[0]} to={[58, line[0][1]]} lines={[name]} />
            <Joint at={line[0]} />
          </g>
          <Label hasHead at={[66, -340]} paint="a" lines={words} />
        </g>
      ))}
      <path class="line" d="M-384 0H384" />
    </Plate>
  );
}
