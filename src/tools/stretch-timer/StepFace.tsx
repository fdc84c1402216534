import type { ClockState, Position } from './clock.ts';
import type { Exercises } from './routine.ts';
import { nextWords, phaseWords, roundWords, SIDE_CAPTIONS } from './run-words.ts';
import { totalMs, type Step } from './schedule.ts';
import { Seconds } from './Seconds.tsx';
import { sayMinutes } from './totals.ts';

interface Props {
  readonly schedule: readonly Step[];
  readonly clock: ClockState;
  /** The moment that is shown, ms; the seconds go on from it by themselves. */
  readonly nowMs: number;
  readonly position: Position;
  readonly exercises: Exercises;
  /** Hears of the wall clock, ms, once a second. */
  readonly onLook: (nowMs: number) => void;
}

/** One step in type that can be read from the floor: what, which side, how long, what comes next. */
export function StepFace({ schedule, clock, nowMs, position, exercises, onLook }: Props) {
  const step = schedule[position.index];
  if (!step) return null;
  const whole = totalMs(schedule);
  return (
    <>
      <p class="run-phase">{clock.phase === 'paused' ? 'Paused' : phaseWords(schedule, position.index, exercises)}</p>
      <div class="run-what">
        <p class="run-name">{exercises.get(step.exerciseId)?.name}</p>
        <p class="run-side">{SIDE_CAPTIONS[step.side]}</p>
        <p class="run-round">{roundWords(step)}</p>
      </div>
      <Seconds clock={clock} nowMs={nowMs} onLook={onLook} isLong={step.durationMs >= 60_000} />
      <div class="run-then">
        <p class="run-next">{nextWords(schedule, position.index, exercises)}</p>
        <p>
          <progress aria-hidden="true" max={whole} value={position.elapsedMs} />
          <span>{sayMinutes(position.leftMs)} to go</span>
        </p>
      </div>
    </>
  );
}
