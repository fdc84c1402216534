import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { elapsedAt, IDLE, positionAt, reduce, withoutSetback, type ClockEvent, type ClockState } from '../../../src/tools/stretch-timer/clock.ts';
import { LONGEST_STEP_MS } from '../../../src/tools/stretch-timer/limits.ts';

/** The wall clock at the start, ms since 1970. No result depends on which moment it is. */
const T0 = Date.UTC(2026, 10, 23, 7, 30);
const LENGTHS = [5000, 30_000, 8000, 30_000];
const TOTAL = 73_000;

type Plain = Exclude<ClockEvent['kind'], 'start' | 'seek'>;
const startedWith = (lengthsMs: readonly number[]) => reduce(IDLE, { kind: 'start', nowMs: T0, lengthsMs });
const started = startedWith(LENGTHS);

/** The clock after events, each at its milliseconds since the start. */
const after = (state: ClockState, ...events: (readonly [Plain, number])[]): ClockState =>
  events.reduce((now, [kind, ms]) => reduce(now, { kind, nowMs: T0 + ms }), state);

/** Step and milliseconds into it. */
const placeOf = (state: ClockState, ms: number) => {
  const { index, intoStepMs } = positionAt(state, T0 + ms);
  return [index, intoStepMs];
};

test('time is what the wall clock says, however rarely anyone looks', () => {
  expect(placeOf(started, 0)).toEqual([0, 0]);
  expect(placeOf(started, 5000)).toEqual([1, 0]);
  expect(placeOf(started, 42_999)).toEqual([2, 7999]);
  expect(positionAt(started, T0 + 50_000)).toEqual({ elapsedMs: 50_000, index: 3, intoStepMs: 7000, leftInStepMs: 23_000, leftMs: 23_000 });
});

test('ticks add nothing: with none or a thousand, the place is the same', () => {
  const ticks = Array.from({ length: 1000 }, (_, index) => ['tick', index * 40] as const);
  expect(after(started, ...ticks)).toBe(started);
});

test('a hidden tab for 10 minutes of a long routine: the right step on return', () => {
  const long = startedWith(Array<number>(60).fill(30_000));
  expect(placeOf(after(long, ['tick', 600_000 + 1234]), 600_000 + 1234)).toEqual([20, 1234]);
});

test('asleep for an hour: a longer routine is in its right step, a shorter one is over since its own end', () => {
  const long = startedWith(Array<number>(100).fill(60_000));
  expect(placeOf(after(long, ['tick', 3_600_000]), 3_600_000)).toEqual([60, 0]);
  const over = after(started, ['tick', 3_600_000]);
  expect(over).toEqual({ phase: 'finished', lengthsMs: LENGTHS, elapsedMs: TOTAL, atMs: T0 + TOTAL });
  expect(positionAt(over, T0 + 3_600_000)).toMatchObject({ index: 3, leftInStepMs: 0, leftMs: 0 });
});

test('a pause holds the time, also for a day', () => {
  const paused = after(started, ['pause', 12_345]);
  expect(placeOf(paused, 86_400_000)).toEqual([1, 7345]);
  expect(placeOf(after(paused, ['resume', 86_400_000]), 86_401_000)).toEqual([1, 8345]);
});

test('any mix of pause and resume keeps elapsed time exact', () => {
  const stretch = fc.record({ runMs: fc.nat({ max: 3000 }), pauseMs: fc.nat({ max: 10_000_000 }), taps: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 20 }), fc.nat({ max: 10_000 }), (stretches, lastMs) => {
      let state = started;
      let [ms, ran] = [0, 0];
      for (const { runMs, pauseMs, taps } of stretches) {
        ms += runMs;
        ran += runMs;
        for (let tap = 0; tap < taps; tap += 1) state = after(state, ['pause', ms]);
        ms += pauseMs;
        for (let tap = 0; tap < taps; tap += 1) state = after(state, ['tick', ms], ['resume', ms]);
      }
      expect(elapsedAt(state, T0 + ms + lastMs)).toBe(Math.min(TOTAL, ran + lastMs));
    }),
  );
});

test('200 pauses lose nothing: 200 × 100 ms of running are 20 s', () => {
  let state = started;
  for (let turn = 0; turn < 200; turn += 1) state = after(state, ['pause', turn * 1100 + 100], ['resume', turn * 1100 + 1100]);
  expect(elapsedAt(state, T0 + 200 * 1100)).toBe(20_000);
});

test('skip goes to the start of the next step, from the last one to the end', () => {
  expect(placeOf(after(started, ['skip', 2000]), 2000)).toEqual([1, 0]);
  expect(after(started, ['skip', 60_000])).toMatchObject({ phase: 'finished', elapsedMs: TOTAL });
});

test('back goes to the start of the step, in its first 3 seconds to the step before', () => {
  expect(placeOf(after(started, ['back', 8000]), 8000)).toEqual([1, 0]);
  expect(placeOf(after(started, ['back', 7999]), 7999)).toEqual([0, 0]);
  expect(placeOf(after(started, ['back', 1000]), 1000)).toEqual([0, 0]);
  expect(placeOf(after(started, ['back', 20_000], ['back', 20_500], ['back', 21_000]), 21_000)).toEqual([0, 0]);
});

test('skip then back returns to the start of that step, running or paused, also from the end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 12 }), fc.nat(), fc.boolean(), (lengths, place, isPaused) => {
      const state = startedWith(lengths);
      const ms = place % lengths.reduce((sum, length) => sum + length, 0);
      const before = isPaused ? after(state, ['pause', ms]) : state;
      const [index] = placeOf(before, ms);
      expect(placeOf(after(before, ['skip', ms], ['back', ms]), ms)).toEqual([index, 0]);
    }),
  );
});

test('a paused clock stays paused through skip, back and add', () => {
  const paused = after(started, ['pause', 10_000], ['skip', 11_000], ['add', 12_000], ['back', 13_000]);
  expect(paused).toMatchObject({ phase: 'paused', lengthsMs: [5000, 30_000, 23_000, 30_000] });
  expect(placeOf(paused, 99_000)).toEqual([1, 0]);
});

test('after the end, back does the last step again', () => {
  const again = after(started, ['tick', TOTAL], ['back', 90_000]);
  expect(again.phase).toBe('running');
  expect(placeOf(again, 91_000)).toEqual([3, 1000]);
});

test('add makes the current step 15 s longer, as often as it is pressed, and moves nothing else', () => {
  const longer = after(started, ['add', 10_000], ['add', 11_000]);
  expect(longer.lengthsMs).toEqual([5000, 60_000, 8000, 30_000]);
  expect(placeOf(longer, 12_000)).toEqual([1, 7000]);
  expect(placeOf(longer, 65_000)).toEqual([2, 0]);
});

test('add stops at a step of an hour', () => {
  const presses = Array.from({ length: 300 }, () => ['add', 0] as const);
  const [longest = 0] = after(started, ...presses).lengthsMs;
  expect(longest).toBeLessThanOrEqual(LONGEST_STEP_MS);
  expect(longest + 15_000).toBeGreaterThan(LONGEST_STEP_MS);
});

test('stop keeps how far the reader came, and only start goes on from there, from the beginning', () => {
  const stopped = after(started, ['stop', 20_000]);
  expect(stopped).toMatchObject({ phase: 'stopped', elapsedMs: 20_000 });
  for (const kind of ['pause', 'resume', 'back', 'skip', 'add', 'stop', 'tick'] as const) expect(after(stopped, [kind, 30_000])).toBe(stopped);
  expect(elapsedAt(reduce(stopped, { kind: 'start', nowMs: T0 + 40_000, lengthsMs: LENGTHS }), T0 + 41_000)).toBe(1000);
});

test('a press after the end came unseen is a press after the end', () => {
  for (const kind of ['pause', 'skip', 'add', 'stop', 'tick'] as const) {
    expect(after(started, [kind, 100_000])).toMatchObject({ phase: 'finished', lengthsMs: LENGTHS, atMs: T0 + TOTAL });
  }
});

test('a wall clock that is set back stops nothing: time goes on from where it stood', () => {
  const paused = after(started, ['pause', 10_000], ['resume', 20_000]);
  expect(elapsedAt(paused, T0 - 3_600_000)).toBe(10_000);
  expect(elapsedAt(after(paused, ['tick', -3_600_000]), T0 - 3_600_000 + 2000)).toBe(12_000);
});

test('set back after it was seen at 20 s, a clock goes on from 20 s', () => {
  const back = withoutSetback(started, T0 + 20_000, T0 - 3_600_000);
  expect(elapsedAt(back, T0 - 3_600_000)).toBe(20_000);
  expect(elapsedAt(back, T0 - 3_600_000 + 2000)).toBe(22_000);
  expect(withoutSetback(started, T0 + 20_000, T0 + 20_001)).toBe(started);
  const paused = after(started, ['pause', 10_000]);
  expect(withoutSetback(paused, T0 + 20_000, T0)).toBe(paused);
});

test('nothing happens to a clock that was never started, nor to a routine without steps', () => {
  for (const kind of ['pause', 'resume', 'back', 'skip', 'add', 'stop', 'tick'] as const) expect(after(IDLE, [kind, 1000])).toBe(IDLE);
  expect(startedWith([])).toBe(IDLE);
  expect(positionAt(IDLE, T0)).toEqual({ elapsedMs: 0, index: 0, intoStepMs: 0, leftInStepMs: 0, leftMs: 0 });
});

test('whatever is pressed and whenever, the place lies in the routine and the state is plain JSON', () => {
  const press = fc.tuple(fc.constantFrom<Plain>('pause', 'resume', 'back', 'skip', 'add', 'stop', 'tick'), fc.integer({ min: -20_000, max: 90_000 }));
  fc.assert(
    fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
      const state = after(started, ...presses);
      const { index, intoStepMs, leftInStepMs, leftMs, elapsedMs } = positionAt(state, T0 + 50_000);
      expect(index).toBeLessThan(4);
      expect(Math.min(elapsedMs, intoStepMs, leftInStepMs, leftMs)).toBeGreaterThanOrEqual(0);
      expect(intoStepMs + leftInStepMs).toBe(state.lengthsMs[index]);
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    }),
  );
});

const soughtTo = (state: ClockState, elapsedMs: number, ms = 20_000) => reduce(state, { kind: 'seek', nowMs: T0 + ms, elapsedMs });

test('a seek goes to any moment, and time goes on from there', () => {
  expect(placeOf(soughtTo(started, 40_000), 22_000)).toEqual([2, 7000]);
  const paused = after(started, ['pause', 10_000]);
  expect(placeOf(soughtTo(paused, 40_000), 60_000)).toEqual([2, 5000]);
});

test('a seek before the start is the start, one beyond the end is the end', () => {
  expect(soughtTo(started, -5)).toMatchObject({ phase: 'running', elapsedMs: 0 });
  expect(soughtTo(started, 1e9)).toMatchObject({ phase: 'finished', elapsedMs: TOTAL });
});

test('a seek to what is no number, or when nothing runs, changes nothing', () => {
  for (const bad of [NaN, Infinity, -Infinity]) expect(soughtTo(started, bad)).toBe(started);
  expect(soughtTo(IDLE, 5000)).toBe(IDLE);
});
