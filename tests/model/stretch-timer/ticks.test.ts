import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { adaptRoutine, type AdaptedRoutine } from '../../../src/tools/stretch-timer/ticks.ts';
import type { Routine } from '../../../src/tools/stretch-timer/routine.ts';
import { TICKS, type Tick } from '../../../src/tools/stretch-timer/vocabulary.ts';
import { CARDS, READY_ROUTINES, TIMED } from './cards.ts';

const routineOf = (...ids: string[]): Routine => ({
  name: 'All',
  items: ids.map((exercise) => ({ exercise })),
  readySeconds: 5,
  changeSeconds: 8,
});
/** What ticks do to each exercise when it stands alone, so that no twin is there already. */
const each = (ticks: readonly Tick[]): AdaptedRoutine[] => CARDS.map(({ id }) => adaptRoutine(routineOf(id), ticks, TIMED));
const changed = (ticks: readonly Tick[], kind: 'left-out' | 'swapped') =>
  each(ticks).flatMap(({ changes }) => changes.filter((change) => change.kind === kind).map(({ exercise }) => exercise));
const lined = (ticks: readonly Tick[]) => each(ticks).flatMap(({ lines }) => [...lines.keys()]);

test('pregnant: §6b "from 16 weeks (not flat on the back: cards 13, 14, 16, 17 and 18 lying; use the standing or chair twin)"', () => {
  expect(changed(['pregnant'], 'swapped')).toEqual(['glute-bridge', 'hamstring-stretch', 'knee-rolls', 'knee-to-chest', 'pelvic-tilt']);
  expect([changed(['pregnant'], 'left-out'), lined(['pregnant'])]).toEqual([[], []]);
});

test('operation: §6b "hip replacement (cards 4, 13, 14, 15 only as the team allows)" and their seated forms; "the team’s plan first" for all others', () => {
  const out = ['bottom-to-heels', 'knee-rolls', 'knee-to-chest', 'plantar-fascia-stretch', 'seated-back-bend', 'seated-knee-rolls', 'seated-knee-to-chest'];
  expect(changed(['operation'], 'left-out')).toEqual(out);
  expect(changed(['operation'], 'swapped')).toEqual([]);
  expect(lined(['operation'])).toEqual(CARDS.map(({ id }) => id).filter((id) => !out.includes(id)));
});

test('osteoporosis: §6b "13, 14, 15: no end-range bend or twist", so their seated forms too, and "card 11 never … with osteoporosis"', () => {
  expect(changed(['osteoporosis'], 'left-out')).toEqual([
    'bottom-to-heels',
    'knee-rolls',
    'knee-to-chest',
    'seated-back-bend',
    'seated-knee-rolls',
    'seated-knee-to-chest',
    'towel-heel-raise',
  ]);
  expect([changed(['osteoporosis'], 'swapped'), lined(['osteoporosis'])]).toEqual([[], []]);
});

test('numb feet: §4d "numb foot" (1 to 4), "neuropathy" (5); §6 "no rolling, no barefoot work" (7, 8, 9, 11); 12 "hold on"', () => {
  expect(changed(['numb-feet'], 'left-out')).toEqual([
    'ball-roll',
    'bent-knee-calf-stretch',
    'plantar-fascia-stretch',
    'seated-towel-calf-stretch',
    'short-foot',
    'straight-knee-calf-stretch',
    'toe-yoga',
    'towel-calf-stretch',
    'towel-curl',
    'towel-heel-raise',
  ]);
  expect([changed(['numb-feet'], 'swapped'), lined(['numb-feet'])]).toEqual([[], ['single-leg-balance']]);
});

test('unsteady: §6b "card 11 never … with poor balance"; §4d 10 and 12 "hold on"; §6 "ask first: fall risk", so a line where the floor is', () => {
  expect(changed(['unsteady'], 'left-out')).toEqual(['towel-heel-raise']);
  expect(changed(['unsteady'], 'swapped')).toEqual([]);
  const floor = CARDS.filter(({ position }) => position === 'floor').map(({ id }) => id);
  expect(lined(['unsteady']).sort()).toEqual([...floor, 'heel-raise', 'single-leg-balance', 'sit-to-stand'].sort());
});

test('a swap keeps the place and the reader’s own dose', () => {
  const routine = { ...routineOf('heel-raise'), items: [{ exercise: 'knee-rolls', count: 12 }, { exercise: 'bottom-to-heels' }] };
  const { routine: adapted, changes } = adaptRoutine(routine, ['pregnant'], TIMED);
  expect(adapted.items).toEqual([{ exercise: 'seated-knee-rolls', count: 12 }, { exercise: 'bottom-to-heels' }]);
  expect(changes).toEqual([{ kind: 'swapped', exercise: 'knee-rolls', twin: 'seated-knee-rolls', ticks: ['pregnant'] }]);
});

test('a swap whose twin another tick rules out is left out, and both ticks are named', () => {
  const { routine, changes } = adaptRoutine(routineOf('knee-rolls'), ['osteoporosis', 'pregnant'], TIMED);
  expect(routine.items).toEqual([]);
  expect(changes).toEqual([{ kind: 'left-out', exercise: 'knee-rolls', ticks: ['osteoporosis'] }]);
  const rules = new Map([
    ['lying', { ticks: { pregnant: 'swap' }, twin: 'sitting' }],
    ['sitting', { ticks: { unsteady: 'leave-out' } }],
  ] as const);
  expect(adaptRoutine(routineOf('lying'), ['unsteady', 'pregnant'], rules).changes).toEqual([
    { kind: 'left-out', exercise: 'lying', ticks: ['pregnant', 'unsteady'] },
  ]);
});

test('an exercise whose twin stands in the routine already is not done twice', () => {
  const { routine } = adaptRoutine(routineOf('pelvic-tilt', 'seated-pelvic-tilt'), ['pregnant'], TIMED);
  expect(routine.items).toEqual([{ exercise: 'seated-pelvic-tilt' }]);
});

test('without a tick every routine stays as it is', () => {
  for (const routine of READY_ROUTINES) {
    expect(adaptRoutine(routine, [], TIMED)).toEqual({ routine: { ...routine }, changes: [], lines: new Map() });
  }
});

test('property: whatever is ticked, nothing that a tick rules out is left, and adapting again changes nothing', () => {
  const ids = CARDS.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray([...TICKS]), fc.array(fc.constantFrom(...ids), { maxLength: 12 }), (ticks, exercises) => {
      const { routine, lines } = adaptRoutine(routineOf(...exercises), ticks, TIMED);
      const ruled = routine.items.filter(({ exercise }) => ticks.some((tick) => typeof TIMED.get(exercise)?.ticks[tick] === 'string'));
      expect(ruled).toEqual([]);
      expect(adaptRoutine(routine, ticks, TIMED)).toEqual({ routine, changes: [], lines });
    }),
  );
});
