import { expect, test } from 'playwright/test';
import { IDLE, positionAt, reduce } from '../../../src/tools/stretch-timer/clock.ts';
import { announcement, nextWords, phaseWords, roundWords } from '../../../src/tools/stretch-timer/run-words.ts';
import { buildSchedule, type Step } from '../../../src/tools/stretch-timer/schedule.ts';
import { EXERCISES, routineOf } from './routines.ts';

const SCHEDULE = buildSchedule(routineOf({ exercise: 'wall-lean', repeats: 1 }, 'tip-toe'), EXERCISES);
const LENGTHS = SCHEDULE.map(({ durationMs }) => durationMs);

/** What is announced at a moment of the routine. */
function saidAt(schedule: readonly Step[], elapsedMs: number): string {
  const lengthsMs = schedule.map(({ durationMs }) => durationMs);
  return announcement(schedule, positionAt(reduce(IDLE, { kind: 'start', nowMs: 0, lengthsMs }), elapsedMs), EXERCISES);
}

test('each step has its word, and a change tells sides from exercises', () => {
  expect(SCHEDULE.map((_, index) => phaseWords(SCHEDULE, index))).toEqual([
    'Get ready', 'Hold', 'Change sides', 'Hold', 'Next', '8 times', 'Rest', '8 times',
  ]);
  expect(phaseWords(SCHEDULE, 99)).toBe('');
});

test('work names what is next, a pause what comes after that', () => {
  expect(SCHEDULE.map((_, index) => nextWords(SCHEDULE, index, EXERCISES))).toEqual([
    'Then: wall lean, right leg',
    'Next: wall lean, right leg',
    'Then: tip toe',
    'Next: tip toe',
    'Then: tip toe',
    'Next: tip toe',
    'Then you are done',
    'This is the last one',
  ]);
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
