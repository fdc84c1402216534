import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { oneLine } from '../../../src/tools/shared/one-line.ts';
import { SAVED_LIMITS, SAVED_PATTERNS } from '../../../src/tools/shared/vocabulary.ts';
import { addDays, mondayOf } from '../../../src/tools/stretch-timer/day.ts';
import { fromFragment, LONGEST_NOTE, MINUTES, toCsv, toFragment, weeksOf, type LogEntry } from '../../../src/tools/stretch-timer/log.ts';
import { LOG_CHART, plotWeeks } from '../../../src/tools/stretch-timer/log-chart.ts';

const ENTRY: LogEntry = { day: '2026-11-23', routine: 'Morning heels', minutes: 6, note: 'Left calf stiff' };

const anyEntry: fc.Arbitrary<LogEntry> = fc.record({
  day: fc.integer({ min: 0, max: 80 }).map((days) => addDays('2026-09-28', days)),
  routine: fc.string(),
  minutes: fc.integer(MINUTES),
  note: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => oneLine(text, LONGEST_NOTE)),
});

test('an entry is kept as a fragment, and comes back from it', () => {
  expect(toFragment(ENTRY)).toBe('date=2026-11-23&minutes=6&note=Left%20calf%20stiff');
  expect(toFragment({ ...ENTRY, note: '' })).toBe('date=2026-11-23&minutes=6');
  fc.assert(fc.property(anyEntry, (entry) => expect(fromFragment(entry.routine, toFragment(entry))).toEqual(entry)));
});

test('the longest note still fits into the store', () => {
  fc.assert(
    fc.property(anyEntry, fc.constantFrom('x', 'é', '足', '🦶'), (entry, letter) => {
      const fragment = toFragment({ ...entry, note: letter.repeat(LONGEST_NOTE + 1) });
      expect(fragment.length).toBeLessThanOrEqual(SAVED_LIMITS.fragment);
      expect(fragment).toMatch(SAVED_PATTERNS.fragment);
    }),
  );
});

test('a note is kept up to its 150th character', () => {
  expect(fromFragment('', toFragment({ ...ENTRY, note: 'x'.repeat(151) }))?.note).toHaveLength(LONGEST_NOTE);
});

test('what is no entry is left out, and nothing throws', () => {
  for (const fragment of ['', 'date=2026-11-31&minutes=6', 'date=2026-11-23', 'date=2026-11-23&minutes=0', 'date=2026-11-23&minutes=601', 'date=2026-11-23&minutes=6&note=%E0%A4']) {
    expect(fromFragment('x', fragment)).toBeUndefined();
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (fragment) => void fromFragment('x', fragment)), { numRuns: 2000 });
});

test('minutes are summed by week, Monday first, and older weeks are left out', () => {
  const entries = [ENTRY, { ...ENTRY, day: '2026-11-29', minutes: 10 }, { ...ENTRY, day: '2026-11-22', minutes: 4 }, { ...ENTRY, day: '2025-11-23' }];
  expect(weeksOf(entries, '2026-11-24', 3)).toEqual([
    { monday: '2026-11-09', minutes: 0 },
    { monday: '2026-11-16', minutes: 4 },
    { monday: '2026-11-23', minutes: 16 },
  ]);
});

test('no minute of the last weeks is lost or counted twice', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), (entries) => {
      const weeks = weeksOf(entries, '2026-12-17', 12);
      const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
      expect(sum(weeks.map(({ minutes }) => minutes))).toBe(sum(entries.map(({ minutes }) => minutes)));
      expect(weeks.every(({ monday }) => mondayOf(monday) === monday)).toBe(true);
    }),
  );
});

test('bars stay inside the chart, and a week without a minute has none', () => {
  const bars = plotWeeks(weeksOf([ENTRY], '2026-11-24', 8));
  expect(bars.map(({ height }) => height)).toEqual([0, 0, 0, 0, 0, 0, 0, LOG_CHART.bottom - LOG_CHART.top]);
  expect(bars.every(({ x, width }) => x >= 0 && x + width <= LOG_CHART.width)).toBe(true);
});

test('the table has a line an entry; commas, quotes and lines stay in their cell', () => {
  expect(toCsv([ENTRY])).toBe('\uFEFFdate,routine,minutes,note\r\n2026-11-23,Morning heels,6,Left calf stiff\r\n');
  expect(toCsv([{ ...ENTRY, routine: 'Calf, ankle', note: 'the "good" leg' }])).toContain('2026-11-23,"Calf, ankle",6,"the ""good"" leg"');
});

test('no cell is a formula for a spreadsheet (OWASP: CSV injection)', () => {
  const starts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1+1'];
  for (const start of starts) expect(toCsv([{ ...ENTRY, routine: start, note: start }])).toContain(`"'${start}",6,"'${start}"`);
});
