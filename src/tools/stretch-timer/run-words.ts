import type { Position } from './clock.ts';
import { cuesOf } from './cues.ts';
import type { Exercises } from './routine.ts';
import { isWork, type Step, type StepSide } from './schedule.ts';
import { sayMovements, sayPlace, sayStep, spoken } from './speech-words.ts';

/** The leg of a step, in capitals of a caption; empty for both. */
export const SIDE_CAPTIONS = { left: 'Left leg', right: 'Right leg', both: '' } as const satisfies Record<StepSide, string>;

/** What to do now, in a few words. @example phaseWords(schedule, 0, exercises) // 'Get ready' */
export function phaseWords(schedule: readonly Step[], index: number, exercises: Exercises): string {
  const step = schedule[index];
  const before = schedule[index - 1];
  switch (step?.kind) {
    case 'ready':
      return 'Get ready';
    case 'hold':
      return 'Hold';
    case 'reps':
      return sayMovements(step);
    case 'rest':
      return 'Rest';
    case 'change':
      return before?.item === step.item ? 'Change sides' : `Next${sayPlace(step, before, exercises)}`;
    case undefined:
      return '';
  }
}

/** Which hold or set it is, where there are several. @example roundWords(step) // 'Round 1 of 2' */
export const roundWords = ({ round, rounds }: Step): string => (rounds > 1 ? `Round ${round} of ${rounds}` : '');

/** What a step leads to once all of its rounds in a row are done. */
function sayAfter(step: Step, after: Step | undefined, exercises: Exercises): string {
  if (!after) return '';
  return after.item === step.item ? `${after.side} leg` : sayStep(after, exercises);
}

/**
 * What comes after a step: how many more rounds of the same, then which side or exercise. A pause is
 * called by what it leads to, so it names what comes after that.
 *
 * @example nextWords(schedule, 1, exercises) // '4 more, then right leg'
 */
export function nextWords(schedule: readonly Step[], index: number, exercises: Exercises): string {
  const current = schedule[index];
  if (!current) return '';
  const ahead = schedule.slice(index + 1).filter(isWork);
  const isSame = ({ item, side }: Step) => item === current.item && side === current.side;
  const other = ahead.findIndex((step) => !isSame(step));
  const more = other === -1 ? ahead.length : other;
  const after = ahead[more];
  const place = after ? sayPlace(after, current, exercises) : '';
  const words = sayAfter(current, after, exercises);
  const then = `then${place}${place && ':'} ${words || 'you are done'}`;
  if (isWork(current)) {
    if (more > 0) return `${more} more, ${then}`;
    return after ? `Next${place}: ${words}` : 'This is the last one';
  }
  if (more > 1) return `${more} ${current.kind === 'rest' ? 'more' : 'rounds'}, ${then}`;
  return after ? `Then${place}: ${words}` : 'Then you are done';
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
