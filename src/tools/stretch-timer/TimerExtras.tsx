import { useState } from 'preact/hooks';
import { useLate } from '../shared/use-late.browser.ts';
import type { BuilderProps } from './Builder.tsx';
import { LatePart } from './LatePart.tsx';

const builderModule = () => import('./Builder.tsx');
const kneeModule = () => import('./KneeToWall.tsx');
const logModule = () => import('./Log.tsx');

/** What a reader can open under the timer. Each part is fetched when it is first opened, and then stays. */
export function TimerExtras(props: BuilderProps) {
  const [wasBuilderOpened, openBuilder] = useState(false);
  const [wasKneeOpened, openKnee] = useState(false);
  const [wasLogOpened, openLog] = useState(false);
  const builder = useLate(builderModule, wasBuilderOpened);
  const knee = useLate(kneeModule, wasKneeOpened);
  const log = useLate(logModule, wasLogOpened);
  return (
    <div class="extras">
      <LatePart name="Change this routine, or keep it" onOpen={() => openBuilder(true)}>
        {builder && <builder.Builder {...props} />}
      </LatePart>
      <LatePart name="Measure your ankles: the knee-to-wall check" onOpen={() => openKnee(true)}>
        {knee && <knee.KneeToWall />}
      </LatePart>
      <LatePart name="Keep a log, if you want one" onOpen={() => openLog(true)}>
        {log && <log.Log exercises={props.exercises} routine={props.routine} />}
      </LatePart>
    </div>
  );
}
