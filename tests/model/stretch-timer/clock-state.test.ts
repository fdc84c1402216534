import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { IDLE, reduce, type ClockState } from '../../../src/tools/stretch-timer/clock.ts';
import { readRun, runOf } from '../../../src/tools/stretch-timer/clock-state.ts';
import { buildSchedule } from '../../../src/tools/stretch-timer/schedule.ts';
import { anyRoutine, EXERCISES, routineOf } from './routines.ts';

const routine = routineOf('wall-lean');
const lengthsMs = buildSchedule(routine, EXERCISES).map(({ durationMs }) => durationMs);
const T0 = Date.UTC(2026, 10, 23, 7, 30);
const clock = [
  { kind: 'start', nowMs: T0, lengthsMs } as const,
  { kind: 'add', nowMs: T0 + 8000 } as const,
  { kind: 'pause', nowMs: T0 + 9000 } as const,
].reduce<ClockState>(reduce, IDLE);
const kept = runOf(routine, clock);

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const withClock = (changes: object) => ({ ...kept, clock: { ...clock, ...changes } });

test('a pause survives a reload: the run comes back as it was kept', () => {
  expect(readRun(copy(kept), EXERCISES)).toEqual(kept);
});

test('any routine under way comes back from JSON', () => {
  fc.assert(
    fc.property(anyRoutine, (any) => {
      const lengths = buildSchedule(any, EXERCISES).map(({ durationMs }) => durationMs);
      const run = runOf(any, reduce(IDLE, { kind: 'start', nowMs: T0, lengthsMs: lengths }));
      expect(readRun(copy(run), EXERCISES)).toEqual(run);
    }),
  );
});

const REFUSED: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  'a list': [kept],
  'a text': JSON.stringify(kept),
  'another version': { ...kept, version: 2 },
  'no clock': { ...kept, clock: null },
  'no routine': { ...kept, routine: {} },
  'an unknown exercise': { ...kept, routine: routineOf('nothing') },
  'a routine of another length': { ...kept, routine: routineOf('wall-lean', 'toe-tap') },
  'a routine that is over': withClock({ phase: 'finished' }),
  'a routine that was stopped': withClock({ phase: 'stopped' }),
  'an unknown phase': withClock({ phase: '__proto__' }),
  'a place after the end': withClock({ elapsedMs: 168_000 }),
  'a place before the start': withClock({ elapsedMs: -1 }),
  'a place that is no number': withClock({ elapsedMs: '9000' }),
  'a moment that is no number': withClock({ atMs: NaN }),
  'lengths that are no list': withClock({ lengthsMs: { length: 8 } }),
  'a step too few': withClock({ lengthsMs: lengthsMs.slice(1) }),
  'a step shorter than its own': withClock({ lengthsMs: lengthsMs.with(1, 15_000) }),
  'a step of no full quarter of a minute more': withClock({ lengthsMs: lengthsMs.with(1, 31_000) }),
  'a step without end': withClock({ lengthsMs: lengthsMs.with(1, Infinity) }),
  'a step of hours': withClock({ lengthsMs: lengthsMs.with(1, 30_000 + 15_000 * 1000) }),
};

for (const [name, value] of Object.entries(REFUSED)) {
  test(`${name} is no run`, () => {
    expect(readRun(value, EXERCISES)).toBeUndefined();
  });
}

test('what a run does not know is left behind', () => {
  const more = { ...kept, pregnant: true, routine: { ...routine, extra: 1, items: [{ exercise: 'wall-lean', note: 'x' }] } };
  expect(readRun(more, EXERCISES)).toEqual(kept);
});

test('no state at all makes it throw', () => {
  fc.assert(fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true }), (value) => void readRun(value, EXERCISES)));
  fc.assert(fc.property(fc.object(), (changes) => void readRun(withClock(changes), EXERCISES)));
});
