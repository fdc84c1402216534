import { useState } from 'preact/hooks';
import { download } from '../../figures/save/download.browser.ts';
import { NOT_LOADED } from '../shared/late-words.ts';
import { CALENDAR_FAULTS, nameOf, WEEKDAY_WORDS } from './builder-words.ts';
import { fileName } from './file-name.ts';
import { calendarEvent, WEEKDAYS, type CalendarFault, type Weekday } from './ics.ts';
import type { Exercises, Routine } from './routine.ts';
import { buildSchedule, totalMs } from './schedule.ts';

interface Props {
  readonly routine: Routine;
  readonly exercises: Exercises;
  /** Address that brings the routine back. */
  readonly link: () => string;
}

/** Chosen days and a time, as a file for any calendar. The calendar reminds; this page never does. */
export function CalendarForm({ routine, exercises, link }: Props) {
  const [weekdays, choose] = useState<readonly Weekday[]>([]);
  const [time, setTime] = useState('07:30');
  const [faults, tellFaults] = useState<readonly CalendarFault[]>([]);
  const [told, tell] = useState('');
  const toggle = (day: Weekday) => choose(weekdays.includes(day) ? weekdays.filter((other) => other !== day) : [...weekdays, day]);
  const make = async (event: Event) => {
    event.preventDefault();
    const now = new Date();
    const reading = calendarEvent({
      title: nameOf(routine),
      link: link(),
      weekdays,
      time,
      totalMs: totalMs(buildSchedule(routine, exercises)),
      today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
      nowMs: now.getTime(),
    });
    tellFaults(reading.ok ? [] : reading.faults);
    tell('');
    if (!reading.ok) return;
    const calendar = await import('./calendar.browser.ts').catch(() => undefined);
    if (!calendar) return tell(NOT_LOADED);
    download(new Blob([calendar.calendarFile(reading.event)], { type: 'text/calendar' }), `${fileName(nameOf(routine))}.ics`);
    tell('The file is in your downloads. Open it with your calendar.');
  };
  return (
    <form class="calendar" noValidate onSubmit={make}>
      <fieldset>
        <legend>Days</legend>
        {WEEKDAYS.map((day) => (
          <label key={day} class="day">
            <input type="checkbox" name={`day-${day}`} checked={weekdays.includes(day)} onChange={() => toggle(day)} /> {WEEKDAY_WORDS[day]}
          </label>
        ))}
      </fieldset>
      <label>
        Time of day <input type="time" name="time" value={time} onInput={({ currentTarget }) => setTime(currentTarget.value)} />
      </label>
      <div class="row">
        <button type="submit">Get the calendar file</button>
      </div>
      <div role="status" class="news">
        {faults.map((fault) => (
          <p key={fault} class="fault">
            {CALENDAR_FAULTS[fault]}
          </p>
        ))}
        {told}
      </div>
    </form>
  );
}
