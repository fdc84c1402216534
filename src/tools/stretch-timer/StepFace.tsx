import type { Position } from './clock.ts';
import type { Exercises } from './routine.ts';
import { nextWords, phaseWords, roundWords, SIDE_CAPTIONS } from './run-words.ts';
import { totalMs, type Step } from './schedule.ts';
import { clockFace } from './totals.ts';

interface Props {
  readonly schedule: readonly Step[];
  readonly position: Position;
  readonly exercises: Exercises;
  readonly isPaused: boolean;
}

/** One step in type that can be read from the floor: what, which side, how long, what comes next. */
export function StepFace({ schedule, position, exercises, isPaused }: Props) {
  const step = schedule[position.index];
  if (!step) return null;
  const whole = totalMs(schedule);
  return (
    <>
      <p class="run-phase">{isPaused ? 'Paused' : phaseWords(schedule, position.index)}</p>
      <p class="run-time" role="timer" aria-live="off" aria-label="Time left">
        <span>{clockFace(position.leftInStepMs)}</span>
      </p>
      <div class="run-what">
        <p class="run-name">{exercises.get(step.exerciseId)?.name}</p>
        <p class="run-side">{SIDE_CAPTIONS[step.side]}</p>
        <p>{roundWords(step)}</p>
      </div>
      <p class="run-next">{nextWords(schedule, position.index, exercises)}</p>
      <p class="run-whole">
        <span class="run-bar">
          <progress aria-hidden="true" max={whole} value={whole - Math.ceil(position.leftMs / 1000) * 1000} />
        </span>
        <span>
          <span class="run-left">{clockFace(position.leftMs)}</span> left of all
        </span>
      </p>
    </>
  );
}
