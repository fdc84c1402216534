import type { Position } from './clock.ts';
import { cuesOf } from './cues.ts';
import type { Exercises } from './routine.ts';
import type { Step, StepSide } from './schedule.ts';
import { sayStep, spoken } from './speech-words.ts';

/** The leg of a step, in capitals of a caption; empty for both. */
export const SIDE_CAPTIONS = { left: 'Left leg', right: 'Right leg', both: '' } as const satisfies Record<StepSide, string>;

/** What to do now, in a word or two. @example phaseWords(schedule, 0) // 'Get ready' */
export function phaseWords(schedule: readonly Step[], index: number): string {
  const step = schedule[index];
  switch (step?.kind) {
    case 'ready':
      return 'Get ready';
    case 'hold':
      return 'Hold';
    case 'reps':
      return step.count === 1 ? 'Once' : `${step.count ?? 1} times`;
    case 'rest':
      return 'Rest';
    case 'change':
      return schedule[index - 1]?.item === step.item ? 'Change sides' : 'Next';
    case undefined:
      return '';
  }
}

/** Which hold or set it is, where there are several. @example roundWords(step) // 'Round 1 of 2' */
export const roundWords = ({ round, rounds }: Step): string => (rounds > 1 ? `Round ${round} of ${rounds}` : '');

/**
 * What comes after a step that is worked at: the next one that is too.
 *
 * @example nextWords(schedule, 1, exercises) // 'Next: straight-knee calf stretch, right leg'
 */
export function nextWords(schedule: readonly Step[], index: number, exercises: Exercises): string {
  const current = schedule[index];
  // A pause is called by what it leads to, so what comes after it is one further on.
  const isWork = current?.kind === 'hold' || current?.kind === 'reps';
  const [first, second] = schedule.slice(index + 1).filter(({ kind }) => kind === 'hold' || kind === 'reps');
  const next = isWork ? first : second;
  if (!next) return isWork ? 'This is the last one' : 'Then you are done';
  return `${isWork ? 'Next' : 'Then'}: ${sayStep(next, exercises)}`;
}

/** Shortest steps of which 10 and 5 seconds left are told, ms. In shorter ones it would cut into the words before. */
const TELL_TEN_FROM_MS = 20_000;
const TELL_FIVE_FROM_MS = 10_000;

/**
 * What a screen reader is told. It changes when a step begins and when 10 and 5 seconds of it are
 * left, and at no other moment.
 *
 * @example announcement(schedule, position, exercises) // '10 seconds left.'
 */
export function announcement(schedule: readonly Step[], { index, leftInStepMs }: Position, exercises: Exercises): string {
  const durationMs = schedule[index]?.durationMs ?? 0;
  if (leftInStepMs <= 5000 && durationMs >= TELL_FIVE_FROM_MS) return '5 seconds left.';
  if (leftInStepMs <= 10_000 && durationMs >= TELL_TEN_FROM_MS) return '10 seconds left.';
  const cue = cuesOf(schedule).find(({ stepIndex }) => stepIndex === index);
  return cue ? spoken(cue, schedule, exercises) : '';
}
