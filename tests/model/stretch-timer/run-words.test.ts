import { expect, test } from 'playwright/test';
import { IDLE, positionAt, reduce } from '../../../src/tools/stretch-timer/clock.ts';
import { announcement, nextWords, phaseWords, roundWords } from '../../../src/tools/stretch-timer/run-words.ts';
import { buildSchedule, type Step } from '../../../src/tools/stretch-timer/schedule.ts';
import { exercisesById } from '../../../src/tools/stretch-timer/routine.ts';
import { EXERCISES, MADE_UP, routineOf } from './routines.ts';

const SCHEDULE = buildSchedule(routineOf({ exercise: 'wall-lean', repeats: 1 }, 'tip-toe'), EXERCISES);
const LENGTHS = SCHEDULE.map(({ durationMs }) => durationMs);

/** What is announced at a moment of the routine. */
function saidAt(schedule: readonly Step[], elapsedMs: number): string {
  const lengthsMs = schedule.map(({ durationMs }) => durationMs);
  return announcement(schedule, positionAt(reduce(IDLE, { kind: 'start', nowMs: 0, lengthsMs }), elapsedMs), EXERCISES);
}

test('each step has its word, and a change tells sides from exercises', () => {
  expect(SCHEDULE.map((_, index) => phaseWords(SCHEDULE, index, EXERCISES))).toEqual([
    'Get ready', 'Hold', 'Change sides', 'Hold', 'Next', '8 times, 3 seconds each', 'Rest', '8 times, 3 seconds each',
  ]);
  expect(phaseWords(SCHEDULE, 99, EXERCISES)).toBe('');
});

test('work names what is next, a pause what comes after that', () => {
  expect(SCHEDULE.map((_, index) => nextWords(SCHEDULE, index, EXERCISES))).toEqual([
    'Then: right leg',
    'Next: right leg',
    'Then: tip toe',
    'Next: tip toe',
    '2 rounds, then you are done',
    '1 more, then you are done',
    'Then you are done',
    'This is the last one',
  ]);
});

test('rounds of one side are counted, not named one by one', () => {
  const schedule = buildSchedule(routineOf({ exercise: 'wall-lean', repeats: 5 }, 'tip-toe'), EXERCISES);
  expect(schedule.slice(0, 4).map((_, index) => nextWords(schedule, index, EXERCISES))).toEqual([
    '5 rounds, then right leg', '4 more, then right leg', '4 more, then right leg', '3 more, then right leg',
  ]);
});

test('another position is named before it comes', () => {
  const placed = exercisesById(MADE_UP.map((card) => ({ ...card, position: card.id === 'tip-toe' ? 'floor' : 'chair' }) as const));
  expect(nextWords(SCHEDULE, 3, placed)).toBe('Next, on the floor: tip toe');
  expect(nextWords(SCHEDULE, 2, placed)).toBe('Then, on the floor: tip toe');
  expect(phaseWords(SCHEDULE, 4, placed)).toBe('Next, on the floor');
});

test('a round is named where there are several', () => {
  expect(SCHEDULE.map(roundWords)).toEqual(['', '', '', '', 'Round 1 of 2', 'Round 1 of 2', 'Round 2 of 2', 'Round 2 of 2']);
});

test('a hold of 30 seconds is announced three times: its start, 10 and 5 seconds left', () => {
  // 5 s to get ready, then the hold: from 5 s to 35 s.
  expect(LENGTHS.slice(0, 2)).toEqual([5000, 30_000]);
  const said = Array.from({ length: 300 }, (_, tenth) => saidAt(SCHEDULE, 5000 + tenth * 100));
  expect([...new Set(said)]).toEqual(['Hold for 30 seconds.', '10 seconds left.', '5 seconds left.']);
  expect(saidAt(SCHEDULE, 24_999)).toBe('Hold for 30 seconds.');
  expect(saidAt(SCHEDULE, 25_000)).toBe('10 seconds left.');
  expect(saidAt(SCHEDULE, 30_000)).toBe('5 seconds left.');
});

test('short steps are announced once', () => {
  const said = Array.from({ length: 80 }, (_, tenth) => saidAt(SCHEDULE, 35_000 + tenth * 100));
  expect(new Set(said)).toEqual(new Set(['Change sides. Next: right leg.']));
  expect(announcement([], positionAt(IDLE, 0), EXERCISES)).toBe('');
});
