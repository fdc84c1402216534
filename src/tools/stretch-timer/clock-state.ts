import { ADDED_MS, type ClockState } from './clock.ts';
import { LONGEST_STEP_MS } from './limits.ts';
import type { Exercises, Routine } from './routine.ts';
import { buildSchedule } from './schedule.ts';
import { isRecord, readRoutine } from './validate-routine.ts';

/** A routine under way, as it lives in `history.state`. Answers to the health questions are no part of it. */
export interface Run {
  readonly version: 1;
  readonly routine: Routine;
  readonly clock: ClockState;
}

/** A run, ready to be kept. */
export const runOf = (routine: Routine, clock: ClockState): Run => ({ version: 1, routine, clock });

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** True for a length that a step of the schedule can have: its own, with some quarters of a minute added. */
function isLength(value: unknown, durationMs: number): value is number {
  return isTime(value) && value <= LONGEST_STEP_MS && value >= durationMs && (value - durationMs) % ADDED_MS === 0;
}

function lengthsOf(value: unknown, routine: Routine, exercises: Exercises): number[] | undefined {
  const schedule = buildSchedule(routine, exercises);
  if (!Array.isArray(value) || value.length !== schedule.length) return undefined;
  const lengths: readonly unknown[] = value;
  const good = schedule.flatMap(({ durationMs }, index) => {
    const length = lengths[index];
    return isLength(length, durationMs) ? [length] : [];
  });
  return good.length === schedule.length ? good : undefined;
}

/**
 * Reads a run that a page kept, to be gone on with. What it holds is not believed.
 *
 * @returns undefined for anything but a running or paused routine that fits its own schedule
 */
export function readRun(value: unknown, exercises: Exercises): Run | undefined {
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['clock'])) return undefined;
  const { phase, lengthsMs, elapsedMs, atMs } = value['clock'];
  const read = readRoutine(value['routine'], exercises);
  if (!read.ok || (phase !== 'running' && phase !== 'paused') || !isTime(elapsedMs) || !isTime(atMs)) return undefined;
  const lengths = lengthsOf(lengthsMs, read.routine, exercises);
  const isWithin = lengths && elapsedMs < lengths.reduce((sum, length) => sum + length, 0);
  return isWithin ? runOf(read.routine, { phase, lengthsMs: lengths, elapsedMs, atMs }) : undefined;
}
