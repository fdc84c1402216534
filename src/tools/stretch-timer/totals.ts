const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/**
 * A length of time in words, to the second; part of a second counts as a whole one.
 *
 * @example sayLength(276_000) // '4 minutes 36 seconds'
 */
export function sayLength(ms: number): string {
  const all = Math.ceil(ms / 1000);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const parts = [
    ...(hours > 0 ? [counted(hours, 'hour')] : []),
    ...(minutes > 0 ? [counted(minutes, 'minute')] : []),
    ...(seconds > 0 ? [counted(seconds, 'second')] : []),
  ];
  return parts.join(' ') || '0 seconds';
}

/** A length of time in whole minutes; never 0. @example wholeMinutes(276_000) // 5 */
export const wholeMinutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000));

/** A length of time to the minute, as a routine is named by it. @example sayMinutes(276_000) // 'about 5 minutes' */
export const sayMinutes = (ms: number): string => `about ${counted(wholeMinutes(ms), 'minute')}`;

/** The remaining time as the display shows it: the last second reads 1. @example clockFace(65_000) // '1:05' */
export function clockFace(ms: number): string {
  const all = Math.max(0, Math.ceil(ms / 1000));
  return all < 60 ? String(all) : `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}

/**
 * The time of day at which a routine ends, to the nearest minute.
 *
 * @param timeZone the reader's own unless given
 * @example endTime(Date.UTC(2026, 10, 23, 7, 30), 360_000, 'UTC') // '7:36am'
 */
export function endTime(nowMs: number, totalMs: number, timeZone?: string): string {
  const end = new Date(Math.round((nowMs + totalMs) / 60_000) * 60_000);
  const format = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', ...(timeZone && { timeZone }) });
  const part = (type: 'hour' | 'minute') => Number(format.formatToParts(end).find((found) => found.type === type)?.value);
  return sayTimeOfDay(part('hour'), part('minute'));
}

/** A time of day the NHS way. @example sayTimeOfDay(17, 30) // '5:30pm' */
export function sayTimeOfDay(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
