import type { Cue } from './cues.ts';
import type { Exercises } from './routine.ts';
import type { Step, StepSide } from './schedule.ts';
import { sayLength } from './totals.ts';
import type { Position } from './vocabulary.ts';

const SIDE_WORDS = { left: ', left leg', right: ', right leg', both: '' } as const satisfies Record<StepSide, string>;

/** A name as it stands within a sentence. */
const inSentence = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

const PLACE_WORDS = { standing: 'standing', chair: 'on a chair', floor: 'on the floor' } as const satisfies Record<Position, string>;

/**
 * Where the next exercise is done, as words behind "Next"; empty while the position stays.
 *
 * @example sayPlace(pelvicTilt, heelRaise, exercises) // ', on the floor'
 */
export function sayPlace(next: Step, before: Step | undefined, exercises: Exercises): string {
  const position = exercises.get(next.exerciseId)?.position;
  return !position || !before || exercises.get(before.exerciseId)?.position === position ? '' : `, ${PLACE_WORDS[position]}`;
}

/** How movements are done, as a caption says it. @example sayMovements(step) // '10 times, 3 seconds each' */
export function sayMovements({ count = 1, secondsEach = 0 }: Step): string {
  const length = sayLength(secondsEach * 1000);
  return count === 1 ? `Once, ${length}` : `${count} times, ${length} each`;
}

/** The exercise and the side of a step. @example sayStep(step, exercises) // 'straight-knee calf stretch, left leg' */
export function sayStep({ exerciseId, side }: Step, exercises: Exercises): string {
  return inSentence(exercises.get(exerciseId)?.name ?? 'exercise') + SIDE_WORDS[side];
}

function sayWork(step: Step): string {
  const { kind, sides, side, durationMs } = step;
  if (kind === 'hold') return `Hold for ${sayLength(durationMs)}.`;
  return `${sayMovements(step)}.${sides === 'alternate' && side === 'both' ? ' Change sides each time.' : ''}`;
}

function sayPause(step: Step, before: Step | undefined, exercises: Exercises): string {
  const next = sayStep(step, exercises);
  if (step.kind === 'rest') return `Rest for ${sayLength(step.durationMs)}.`;
  if (step.kind === 'ready') return `Get ready. First: ${next}.`;
  return before?.item === step.item ? `Change sides. Next: ${step.side} leg.` : `Next${sayPlace(step, before, exercises)}: ${next}.`;
}

/**
 * What the voice says, and the captions show, at a cue.
 *
 * @example spoken(cue, schedule, exercises) // 'Next: straight-knee calf stretch, left leg.'
 */
export function spoken({ kind, stepIndex }: Cue, schedule: readonly Step[], exercises: Exercises): string {
  const step = schedule[stepIndex];
  const before = schedule[stepIndex - 1];
  if (!step) return '';
  switch (kind) {
    case 'three':
      return '3';
    case 'two':
      return '2';
    case 'one':
      return '1';
    case 'finish':
      return 'That was the last one.';
    case 'start': {
      // Without a pause before it, nobody has said yet what comes.
      const isNamed = before && before.kind !== 'hold' && before.kind !== 'reps';
      const name = sayStep(step, exercises);
      return isNamed ? sayWork(step) : `${name.charAt(0).toUpperCase()}${name.slice(1)}. ${sayWork(step)}`;
    }
    case 'change':
    case 'rest':
    case 'end':
      return sayPause(step, before, exercises);
  }
}
