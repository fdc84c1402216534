import { buildSchedule, totalMs } from './schedule.ts';
import type { Exercises, Routine } from './routine.ts';
import { endTime, sayLength } from './totals.ts';
import { useMinute } from './use-minute.browser.ts';

interface Props {
  readonly routine: Routine;
  readonly exercises: Exercises;
}

/** How long the routine lasts, and when it would end. */
export function TotalTime({ routine, exercises }: Props) {
  const nowMs = useMinute();
  const ms = totalMs(buildSchedule(routine, exercises));
  return (
    <p class="total">
      <strong>{sayLength(ms)}</strong> in all. Start now, and it ends at <strong>{endTime(nowMs, ms)}</strong>.
    </p>
  );
}
