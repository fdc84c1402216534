import { expect, test } from 'playwright/test';
import { buildSchedule, totalMs } from '../../../src/tools/stretch-timer/schedule.ts';
import { sayMinutes } from '../../../src/tools/stretch-timer/totals.ts';
import { routineFaults } from '../../../src/tools/stretch-timer/validate-routine.ts';
import { READY_ROUTINES, TIMED } from './cards.ts';

test('there are 6, under the names that readers know them by', () => {
  expect(READY_ROUTINES.map(({ name }) => name)).toEqual([
    'Morning heels, 5 minutes',
    'Calf and ankle',
    'Foot strength',
    'Desk, seated',
    'Back ease',
    'All round, 15 minutes',
  ]);
});

/** Laid out step by step: see the doses of the cards. A name that tells minutes must agree. */
const LENGTHS = {
  'morning-heels': 'about 5 minutes',
  'calf-and-ankle': 'about 9 minutes',
  'foot-strength': 'about 13 minutes',
  'desk-seated': 'about 5 minutes',
  'back-ease': 'about 5 minutes',
  'all-round': 'about 15 minutes',
} as const;

for (const routine of READY_ROUTINES) {
  const positions = routine.items.map(({ exercise }) => TIMED.get(exercise)?.position);

  test(`${routine.name}: the timer takes it as it stands`, () => {
    expect(routineFaults(routine, TIMED)).toEqual([]);
  });

  test(`${routine.name}: it takes what its name says`, () => {
    const length = sayMinutes(totalMs(buildSchedule(routine, TIMED)));
    expect([routine.id, length]).toEqual(Object.entries(LENGTHS).find(([id]) => id === routine.id));
    const [, minutes] = /(\d+) minutes/.exec(routine.name) ?? [];
    if (minutes) expect(length).toBe(`about ${minutes} minutes`);
  });

  test(`${routine.name}: the position changes as rarely as it can`, () => {
    const changes = positions.filter((position, index) => index > 0 && position !== positions[index - 1]);
    expect(changes).toHaveLength(new Set(positions).size - 1);
  });
}

test('the seated one stays on the chair', () => {
  const seated = READY_ROUTINES.find(({ id }) => id === 'desk-seated');
  expect(new Set(seated?.items.map(({ exercise }) => TIMED.get(exercise)?.position))).toEqual(new Set(['chair']));
});
