import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { planOf } from '../../../src/tools/stretch-timer/dose.ts';
import { buildSchedule, stepAt, totalMs, withLengths, type Step } from '../../../src/tools/stretch-timer/schedule.ts';
import { anyRoutine, EXERCISES, routineOf } from './routines.ts';

const scheduleOf = (...items: Parameters<typeof routineOf>) => buildSchedule(routineOf(...items), EXERCISES);

/** A step in a few words: "hold left 30 s". */
const inShort = ({ kind, side, count, durationMs }: Step): string =>
  [kind, side, ...(count === undefined ? [] : [`${count} times`]), `${durationMs / 1000} s`].join(' ');

test('each side in full, one after the other: 2 holds of 30 s, rest 10 s, change 8 s (shoes-exercise.md §5: both sides get the full hold)', () => {
  const schedule = scheduleOf('wall-lean');
  expect(schedule.map(inShort)).toEqual([
    'ready left 5 s', 'hold left 30 s', 'rest left 10 s', 'hold left 30 s', 'change right 8 s', 'hold right 30 s', 'rest right 10 s', 'hold right 30 s',
  ]);
  expect(schedule.map(({ startMs }) => startMs / 1000)).toEqual([0, 5, 35, 45, 75, 83, 113, 123]);
  expect(totalMs(schedule)).toBe(153_000);
  expect(schedule.map(({ round, rounds }) => `${round} of ${rounds}`).slice(1, 4)).toEqual(['1 of 2', '2 of 2', '2 of 2']);
});

test('holds in turns change side in their rest', () => {
  expect(scheduleOf({ exercise: 'knee-hug', repeats: 2 }).map(inShort)).toEqual([
    'ready left 5 s', 'hold left 5 s', 'change right 2 s', 'hold right 5 s', 'change left 2 s', 'hold left 5 s', 'change right 2 s', 'hold right 5 s',
  ]);
});

test('holds in turns without a rest take the change time, so that the second side loses nothing to swapping', () => {
  const schedule = scheduleOf({ exercise: 'knee-hug', repeats: 1, restSeconds: 0 });
  expect(schedule.map(inShort)).toEqual(['ready left 5 s', 'hold left 5 s', 'change right 8 s', 'hold right 5 s']);
});

test('movements last count × seconds each: 10 × 3 s, 2 sets a side', () => {
  expect(scheduleOf('toe-tap').map(inShort)).toEqual([
    'ready left 5 s', 'reps left 10 times 30 s', 'rest left 20 s', 'reps left 10 times 30 s',
    'change right 8 s', 'reps right 10 times 30 s', 'rest right 20 s', 'reps right 10 times 30 s',
  ]);
});

test('movements in turns are one step with an even count: 7 becomes 8, 4 a side', () => {
  expect(scheduleOf('knee-sway').map(inShort)).toEqual(['ready both 5 s', 'reps both 8 times 24 s']);
});

test('both sides together: sets with a rest, or without one', () => {
  expect(scheduleOf('tip-toe').map(inShort)).toEqual(['ready both 5 s', 'reps both 8 times 24 s', 'rest both 15 s', 'reps both 8 times 24 s']);
  expect(scheduleOf('long-sit').map(inShort)).toEqual(['ready both 5 s', 'hold both 20 s', 'hold both 20 s']);
});

test('between two exercises lies a change, which names the one that comes', () => {
  const [, first, change, second] = scheduleOf('knee-sway', { exercise: 'wall-lean', repeats: 1 });
  expect([first, change, second].map((step) => step?.exerciseId)).toEqual(['knee-sway', 'wall-lean', 'wall-lean']);
  expect(change).toMatchObject({ kind: 'change', side: 'left', item: 1, durationMs: 8000 });
});

test('what the reader changed counts: seconds, repeats, rest, sides', () => {
  const own = { exercise: 'wall-lean', holdSeconds: 45, repeats: 1, restSeconds: 0, sides: 'both' } as const;
  expect(scheduleOf(own).map(inShort)).toEqual(['ready both 5 s', 'hold both 45 s']);
});

test('pauses of 0 seconds make no step', () => {
  const routine = { ...routineOf({ exercise: 'wall-lean', restSeconds: 0 }, 'knee-sway'), readySeconds: 0, changeSeconds: 0 };
  const kinds = buildSchedule(routine, EXERCISES).map(({ kind }) => kind);
  expect(kinds).toEqual(['hold', 'hold', 'hold', 'hold', 'reps']);
});

test('an exercise that is not known is passed over, and an empty routine has no steps', () => {
  expect(scheduleOf('nothing', 'long-sit')).toEqual(scheduleOf('nothing', 'long-sit').filter(({ item }) => item === 1));
  expect(scheduleOf('nothing', 'long-sit')[0]).toMatchObject({ kind: 'ready', exerciseId: 'long-sit' });
  expect(scheduleOf()).toEqual([]);
  expect(scheduleOf('__proto__')).toEqual([]);
});

test('steps are contiguous, and the total is their sum', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const schedule = buildSchedule(routine, EXERCISES);
      let endMs = 0;
      for (const { startMs, durationMs } of schedule) {
        expect(startMs).toBe(endMs);
        expect(durationMs).toBeGreaterThan(0);
        endMs += durationMs;
      }
      expect(totalMs(schedule)).toBe(endMs);
    }),
  );
});

test('both sides get equal full holds, as many as planned', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const schedule = buildSchedule(routine, EXERCISES);
      for (const [place, item] of routine.items.entries()) {
        const exercise = EXERCISES.get(item.exercise);
        if (!exercise) throw new Error(item.exercise);
        const plan = planOf(exercise, item);
        const work = schedule.filter((step) => step.item === place && (step.kind === 'hold' || step.kind === 'reps'));
        const lengths = (side: string) => work.filter((step) => step.side === side).map(({ durationMs }) => durationMs);
        expect(lengths('left')).toEqual(lengths('right'));
        const full = Array<number>(plan.repeats).fill(plan.count * plan.holdSeconds * 1000);
        if (plan.kind === 'hold' || plan.sides !== 'alternate') expect(plan.sides === 'both' ? lengths('both') : lengths('left')).toEqual(full);
        else for (const { count = 1 } of work) expect(count - plan.count).toBe(plan.count % 2);
      }
    }),
  );
});

test('a step begins with its first millisecond, and after the last there is none', () => {
  const schedule = scheduleOf('wall-lean');
  const kindAt = (elapsedMs: number) => stepAt(schedule, elapsedMs)?.kind;
  expect([0, 4999, 5000, 34_999, 35_000, 45_000].map(kindAt)).toEqual(['ready', 'ready', 'hold', 'hold', 'rest', 'hold']);
  expect([-1, 152_999, 153_000, Infinity].map(kindAt)).toEqual(['ready', 'hold', undefined, undefined]);
});

test('lengthened steps push those after them, and the total', () => {
  const schedule = scheduleOf({ exercise: 'wall-lean', repeats: 1 });
  const longer = withLengths(schedule, [5000, 45_000, 8000, 30_000]);
  expect(longer.map(({ startMs }) => startMs)).toEqual([0, 5000, 50_000, 58_000]);
  expect(totalMs(longer)).toBe(totalMs(schedule) + 15_000);
  expect(withLengths(schedule, [])).toEqual(schedule);
});
