import { archPose } from '../side/arch-pose.ts';
import { archWords } from './arch-words.ts';
import { InnerFootDefs } from './InnerFoot.tsx';
import { Label } from './Label.tsx';
import { Plate } from './Plate.tsx';
import { StandingFoot } from './StandingFoot.tsx';

const ROW = 172;
/** Drawn rises in mm: wide enough apart to be seen, not limits of anything. */
const FEET = [
  { name: 'low arch', rise: -14 },
  { name: 'usual arch', rise: 0 },
  { name: 'high arch', rise: 14 },
] as const;

/** Three left feet from the inner side: low, usual and high arch. */
export function ArchPlate({ id }: { readonly id: string }) {
  return (
    <Plate id={id} words={archWords} box={[-76, -150, 300, 2 * ROW + 162]}>
      <InnerFootDefs id={id} />
      {FEET.map(({ name, rise }, index) => {
        const pose = archPose(rise);
        return (
          <g transform={`translate(0 ${index * ROW})`}>
            <StandingFoot id={id} pose={pose} />
            <Label at={[222, -72]} anchor="end" lines={[name]} />
          </g>
        );
      })}
      <Label at={[222, -138]} anchor="end" paint="l" lines={['left foot,', 'inner side']} />
      <g text-anchor="middle" transform={`translate(0 ${ROW})`}>
        <Label at={[-8, -28]} lines={['heel bone']} />
        <Label at={[2, -64]} lines={['ankle']} />
        <Label at={[2, -112]} lines={['shin']} />
        <Label at={[56, -5]} lines={['arch']} />
      </g>
    </Plate>
  );
}
