import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { cueAfter, cuesOf, cueToPlay, type Cue } from '../../../src/tools/stretch-timer/cues.ts';
import { buildSchedule, totalMs, withLengths } from '../../../src/tools/stretch-timer/schedule.ts';
import { anyRoutine, EXERCISES, routineOf } from './routines.ts';

const scheduleOf = (...items: Parameters<typeof routineOf>) => buildSchedule(routineOf(...items), EXERCISES);
const inShort = ({ atMs, kind }: Cue): string => `${atMs / 1000} ${kind}`;

test('get ready, count down, hold, count down, rest, change side, finish', () => {
  const cues = cuesOf(scheduleOf({ exercise: 'wall-lean', holdSeconds: 20, repeats: 2, restSeconds: 4, sides: 'both' }));
  expect(cues.map(inShort)).toEqual([
    '0 change', '2 three', '3 two', '4 one', '5 start', '22 three', '23 two', '24 one',
    '25 rest', '26 three', '27 two', '28 one', '29 start', '46 three', '47 two', '48 one', '49 finish',
  ]);
  expect(cues.map(({ stepIndex }) => stepIndex)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3]);
});

test('a change of side sounds unlike the end of an exercise', () => {
  const cues = cuesOf(scheduleOf({ exercise: 'knee-hug', repeats: 1 }, 'knee-sway'));
  expect(cues.filter(({ kind }) => !['three', 'two', 'one'].includes(kind)).map(inShort)).toEqual([
    '0 change', '5 start', '10 change', '12 start', '17 end', '25 start', '49 finish',
  ]);
});

test('holds under 10 s and pauses under 4 s are not counted down', () => {
  const kinds = cuesOf(scheduleOf({ exercise: 'knee-hug', holdSeconds: 9, restSeconds: 3, repeats: 1 })).map(({ kind }) => kind);
  expect(kinds).toEqual(['change', 'three', 'two', 'one', 'start', 'change', 'start', 'finish']);
});

test('without a pause the next hold starts, and nothing else sounds at that moment', () => {
  expect(cuesOf(scheduleOf({ exercise: 'long-sit', holdSeconds: 5 })).map(inShort).slice(-3)).toEqual(['5 start', '10 start', '15 finish']);
});

test('cues follow the schedule of the clock: 15 s more push what comes after', () => {
  const schedule = scheduleOf({ exercise: 'long-sit', repeats: 1 });
  const cues = cuesOf(withLengths(schedule, [5000, 35_000]));
  expect(cues.slice(-4).map(inShort)).toEqual(['37 three', '38 two', '39 one', '40 finish']);
});

test('nothing sounds in an empty routine', () => {
  expect(cuesOf([])).toEqual([]);
});

test('cues come in order, at least a second apart; each step begins with one, and the last is the end', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const schedule = buildSchedule(routine, EXERCISES);
      const cues = cuesOf(schedule);
      for (const [index, { atMs }] of cues.entries()) expect(atMs - (cues[index - 1]?.atMs ?? -1000)).toBeGreaterThanOrEqual(1000);
      for (const { startMs } of schedule) expect(cues.some(({ atMs }) => atMs === startMs)).toBe(true);
      expect(cues.at(-1)).toEqual({ atMs: totalMs(schedule), kind: 'finish', stepIndex: schedule.length - 1 });
      expect(cues.filter(({ kind }) => kind === 'start')).toHaveLength(schedule.filter(({ kind }) => kind === 'hold' || kind === 'reps').length);
    }),
  );
});

test('a timer is set for the next cue only', () => {
  const cues = cuesOf(scheduleOf('long-sit'));
  expect(cueAfter(cues, -1)?.atMs).toBe(0);
  expect(cueAfter(cues, 0)?.atMs).toBe(2000);
  expect(cueAfter(cues, 45_000)).toBeUndefined();
});

test('a waking machine plays the newest cue, unless that is over a second late', () => {
  const cues = cuesOf(scheduleOf('long-sit'));
  expect(cueToPlay(cues, 1900, 2000)?.kind).toBe('three');
  expect(cueToPlay(cues, 2000, 2500)).toBeUndefined();
  expect(cueToPlay(cues, 0, 5900)?.kind).toBe('start');
  expect(cueToPlay(cues, 0, 6001)).toBeUndefined();
  expect(cueToPlay(cues, 0, 3_600_000)).toBeUndefined();
});
