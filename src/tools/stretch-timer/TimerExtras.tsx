import { LatePart } from '../shared/LatePart.tsx';
import type { BuilderProps } from './Builder.tsx';

const builderModule = () => import('./Builder.tsx');
const kneeModule = () => import('./KneeToWall.tsx');
const logModule = () => import('./Log.tsx');

/** What a reader can open under the timer. */
export function TimerExtras(props: BuilderProps) {
  return (
    <div class="extras">
      <LatePart name="Change this routine, or keep it" load={builderModule}>
        {({ Builder }) => <Builder {...props} />}
      </LatePart>
      <LatePart name="Measure your ankles: the knee-to-wall check" load={kneeModule}>
        {({ KneeToWall }) => <KneeToWall drawings={props.drawings} />}
      </LatePart>
      <LatePart name="Keep a log, if you want one" load={logModule}>
        {({ Log }) => <Log exercises={props.exercises} routine={props.routine} />}
      </LatePart>
    </div>
  );
}
