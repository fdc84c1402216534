import type { Exercises } from '../routine.ts';
import { isWork, stepAt, type Step } from '../schedule.ts';
import { sayStep } from '../speech-words.ts';

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What the lock screen shows at a moment of a routine. @example titleAt(schedule, 0, exercises) // 'Next: calf stretch, left leg' */
export function titleAt(schedule: readonly Step[], elapsedMs: number, exercises: Exercises): string {
  const step = stepAt(schedule, elapsedMs);
  if (!step) return 'Finished';
  const name = sayStep(step, exercises);
  return isWork(step) ? capital(name) : `Next: ${name}`;
}
