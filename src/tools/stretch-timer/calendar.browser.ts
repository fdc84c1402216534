import ical from 'ical-generator';
import type { CalendarEvent } from './ics.ts';

/** A calendar file with one event. Fetched when a reader asks for it. */
export function calendarFile(event: CalendarEvent): string {
  const calendar = ical({ prodId: { company: 'Sole to Spine', product: 'Stretching timer', language: 'EN' } });
  calendar.createEvent(event);
  return calendar.toString();
}
