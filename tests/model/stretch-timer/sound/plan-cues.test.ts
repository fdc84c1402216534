import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { IDLE, reduce, type ClockState } from '../../../../src/tools/stretch-timer/clock.ts';
import { cuesOf } from '../../../../src/tools/stretch-timer/cues.ts';
import { buildSchedule, totalMs } from '../../../../src/tools/stretch-timer/schedule.ts';
import { AHEAD_MS, cuesAhead, hasJumped, sameLengths, waitMs } from '../../../../src/tools/stretch-timer/sound/plan-cues.ts';
import { saysCue } from '../../../../src/tools/stretch-timer/sound/says-cue.ts';
import { anyRoutine, EXERCISES, routineOf } from '../routines.ts';

const CUES = cuesOf(buildSchedule(routineOf({ exercise: 'long-sit', holdSeconds: 300, repeats: 1 }), EXERCISES));
const T0 = Date.UTC(2026, 10, 23, 7, 30);
const started = reduce(IDLE, { kind: 'start', nowMs: T0, lengthsMs: [5000, 300_000] });
const after = (state: ClockState, kind: 'pause' | 'resume' | 'skip' | 'back' | 'add' | 'tick', ms: number) => reduce(state, { kind, nowMs: T0 + ms });

test('at the start the first cue is due at once, and the count-down is handed over', () => {
  const planned = cuesAhead(CUES, -1, 0).map(({ cue, inMs }) => `${cue.kind} in ${inMs}`);
  expect(planned).toEqual(['change in 0', 'three in 2000', 'two in 3000', 'one in 4000', 'start in 5000']);
});

test('what was heard is not planned again', () => {
  expect(cuesAhead(CUES, 5000, 5000)).toEqual([]);
  expect(cuesAhead(CUES, 4999, 5000).map(({ cue }) => cue.kind)).toEqual(['start']);
});

test('a cue that is over a second late is left out: nobody wants the beeps of an hour', () => {
  expect(cuesAhead(CUES, 0, 6100)).toEqual([]);
});

test('tones are handed over further ahead than the minute between timers of a hidden page (chrome_throttle)', () => {
  expect(AHEAD_MS).toBeGreaterThan(60_000 + 10_000);
  expect(cuesAhead(CUES, 235_000, 235_000).map(({ cue }) => cue.kind)).toEqual(['three', 'two', 'one', 'finish']);
});

test('a player sleeps until the next cue, at most 10 s, and for good after the last', () => {
  expect(waitMs(CUES, 0)).toBe(2000);
  expect(waitMs(CUES, 5000)).toBe(10_000);
  expect(waitMs(CUES, 305_000)).toBeUndefined();
});

test('skip and back jump; pause, resume, 15 s more, a tick and a long sleep do not', () => {
  expect(hasJumped(started, after(started, 'skip', 1000), T0 + 1000)).toBe(true);
  expect(hasJumped(started, after(started, 'back', 4000), T0 + 4000)).toBe(true);
  const paused = after(started, 'pause', 2000);
  expect(hasJumped(started, paused, T0 + 2000)).toBe(false);
  expect(hasJumped(paused, after(paused, 'resume', 90_000), T0 + 90_000)).toBe(false);
  expect(hasJumped(started, after(started, 'add', 2000), T0 + 2000)).toBe(false);
  expect(hasJumped(started, after(started, 'tick', 3_600_000), T0 + 3_600_000)).toBe(false);
});

test('15 s more make a new plan, a pause does not', () => {
  expect(sameLengths(started, after(started, 'pause', 2000))).toBe(true);
  expect(sameLengths(started, { ...started, lengthsMs: [...started.lengthsMs] })).toBe(true);
  expect(sameLengths(started, after(started, 'add', 2000))).toBe(false);
});

test('a player that wakes when it must hears every cue of any routine once, in its order', () => {
  fc.assert(
    fc.property(anyRoutine, fc.integer({ min: 0, max: 900 }), (routine, lateMs) => {
      const schedule = buildSchedule(routine, EXERCISES);
      const cues = cuesOf(schedule);
      const heard = new Set<number>();
      let heardMs = -1;
      for (let elapsedMs = 0; ; ) {
        for (const { cue } of cuesAhead(cues, heardMs, elapsedMs, 2000)) heard.add(cue.atMs);
        heardMs = elapsedMs;
        const wait = waitMs(cues, elapsedMs);
        if (wait === undefined) break;
        elapsedMs = Math.min(totalMs(schedule), elapsedMs + wait + lateMs);
      }
      expect([...heard].toSorted((a, b) => a - b)).toEqual(cues.map(({ atMs }) => atMs));
    }),
  );
});

test('beside tones the voice leaves the count-down to them; alone it counts', () => {
  for (const kind of ['three', 'two', 'one'] as const) {
    expect(saysCue(kind, true)).toBe(false);
    expect(saysCue(kind, false)).toBe(true);
  }
  for (const kind of ['start', 'change', 'rest', 'end', 'finish'] as const) expect(saysCue(kind, true)).toBe(true);
});
