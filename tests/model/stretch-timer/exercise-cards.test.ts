import { expect, test } from 'playwright/test';
import references from '../../../src/data/references.json' with { type: 'json' };
import { exerciseFaults, exerciseHead } from '../../../src/library/exercises.ts';
import { exerciseSchema } from '../../../src/schemas/exercise.ts';
import { planOf } from '../../../src/tools/stretch-timer/dose.ts';
import { limitsOf } from './dose-limits.ts';
import { CARD_FILES, CARDS, READY_ROUTINES, TIMED } from './cards.ts';

const cardOf = (id: string) => {
  const card = CARDS.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`There is no card "${id}"`);
  return card;
};

/** Card, sides and "Timer default" of the table in §4d of the evidence sheet; seconds and counts as [hold or count, repeats or sets]. */
const SHEET = {
  'straight-knee-calf-stretch': ['each', 'hold', 30, 2],
  'bent-knee-calf-stretch': ['each', 'hold', 30, 2],
  'towel-calf-stretch': ['each', 'hold', 30, 2],
  'plantar-fascia-stretch': ['each', 'hold', 10, 10],
  'ball-roll': ['each', 'hold', 60, 1],
  'ankle-circles': ['each', 'reps', 20, 1],
  'towel-curl': ['each', 'reps', 10, 1],
  'short-foot': ['each', 'reps', 8, 2],
  'toe-yoga': ['each', 'reps', 30, 1],
  'heel-raise': ['both', 'reps', 10, 2],
  'towel-heel-raise': ['each', 'reps', 8, 3],
  'single-leg-balance': ['each', 'hold', 20, 2],
  'knee-to-chest': ['alternate', 'hold', 5, 5],
  'knee-rolls': ['alternate', 'reps', 8, 1],
  'bottom-to-heels': ['both', 'reps', 8, 1],
  'pelvic-tilt': ['both', 'reps', 10, 1],
  'glute-bridge': ['both', 'reps', 10, 2],
  'hamstring-stretch': ['each', 'hold', 30, 2],
} as const;

for (const [id, expected] of Object.entries(SHEET)) {
  test(`${id} has the sides and the timer default of its row in §4d`, () => {
    const { sides, timer } = cardOf(id);
    const dose = timer.kind === 'hold' ? [timer.seconds, timer.repeats] : [timer.count, timer.sets];
    expect([sides, timer.kind, ...dose]).toEqual(expected);
  });
}

test('each file is named as the id in it', () => {
  expect(CARD_FILES.map(({ file }) => file)).toEqual(CARDS.map(({ id }) => id));
});

test('the cards are those of §4d, and the seated forms', () => {
  const own = CARDS.filter(({ ours }) => !ours).map(({ id }) => id);
  expect(own.sort()).toEqual(Object.keys(SHEET).sort());
  expect(CARDS.length - own.length).toBe(7);
});

test('every source of a card is in the bibliography, and every id that it names is a card', () => {
  expect(exerciseFaults(CARDS, READY_ROUTINES, new Set(references.map(({ id }) => id)))).toEqual([]);
});

test('what a clinic teaches is marked so, and nothing else is', () => {
  const stances = new Map(references.map(({ id, stance }) => [id, stance]));
  const marks = CARDS.flatMap(({ seen }) => seen).map(({ source, kind }) => [stances.get(source) === 'commonly-said', kind === 'commonly-taught']);
  expect(marks.filter(([isSaid, isMarked]) => isSaid !== isMarked)).toEqual([]);
});

test('every floor exercise has a twin off the floor, done in the same way, so that a changed dose fits it', () => {
  const floor = CARDS.filter(({ position }) => position === 'floor');
  expect(floor).toHaveLength(7);
  for (const { id, sides, timer, twin = '' } of floor) {
    const other = cardOf(twin);
    expect(other.position, id).not.toBe('floor');
    expect([other.sides, other.timer.kind], id).toEqual([sides, timer.kind]);
    expect(other.ours?.of, id).toBe(id);
  }
});

test('a form of ours says so, and names no dose as seen', () => {
  for (const { ours, seen } of CARDS) if (ours) expect([ours.note.startsWith('This is our'), seen]).toEqual([true, []]);
});

test('titles and descriptions have the length that search engines show', () => {
  for (const card of CARDS) {
    const { title, description } = exerciseHead(card);
    expect(title).toMatch(/^.{10,60}$/);
    expect(description).toMatch(/^.{50,160}$/);
  }
});

test('every default lies within the limits of the timer', () => {
  for (const [id, card] of TIMED) expect(limitsOf(planOf(card, {})), id).toEqual([]);
});

test('a card without a source, or a floor exercise without a twin, is turned away', () => {
  const { ours: _, ...plain } = cardOf('sit-to-stand');
  const parse = (card: object) => exerciseSchema.safeParse({ ...plain, ...card }).success;
  expect(parse({ ours: cardOf('sit-to-stand').ours })).toBe(true);
  expect(parse({})).toBe(false);
  expect(parse({ seen: [{ dose: 'About 10 in a row.', source: 'aaos_foot', kind: 'guidance' }] })).toBe(true);
  expect(parse({ ours: cardOf('sit-to-stand').ours, position: 'floor' })).toBe(false);
  expect(parse({ ours: cardOf('sit-to-stand').ours, ticks: { pregnant: 'swap' } })).toBe(false);
});
