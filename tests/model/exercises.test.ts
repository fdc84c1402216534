import { expect, test } from 'playwright/test';
import { exerciseFaults, exerciseSources, PAIN_SOURCES, sayDose, timedExercises } from '../../src/library/exercises.ts';
import { exercisesById } from '../../src/tools/stretch-timer/routine.ts';
import { CARDS, READY_ROUTINES } from './stretch-timer/cards.ts';

const [first] = CARDS;
if (!first) throw new Error('There is no card');
const card = { ...first, known: [], seen: [], stop: [{ words: 'You feel dizzy.' }] };

test('the timer gets what it runs on, and none of the page’s prose', () => {
  const keys = new Set(timedExercises(CARDS).flatMap(Object.keys));
  expect([...keys].sort()).toEqual(['brief', 'dose', 'id', 'name', 'position', 'sides', 'stopBrief', 'ticks', 'twin']);
  expect(exercisesById(timedExercises(CARDS)).size).toBe(CARDS.length);
});

test('sources are numbered as the page mentions them: doses, when to stop, pain, what is known; each once', () => {
  const sources = exerciseSources({
    seen: [{ dose: 'About 10.', source: 'b', kind: 'study' }],
    stop: [{ words: 'It hurts more.', source: 'c' }, { words: 'You are dizzy.' }],
    known: [{ words: 'It helped a little.', source: 'a' }, { words: 'Again, it helped.', source: 'b' }],
  });
  expect(sources).toEqual(['b', 'c', ...PAIN_SOURCES, 'a']);
});

test('a dose is told in words', () => {
  expect(sayDose({ kind: 'hold', seconds: 30, repeats: 2, restSeconds: 10 }, 'each')).toBe('hold for 30 seconds, 2 times on each side');
  expect(sayDose({ kind: 'hold', seconds: 5, repeats: 5, restSeconds: 2 }, 'alternate')).toBe('hold for 5 seconds, 5 times on each side in turns');
  expect(sayDose({ kind: 'hold', seconds: 60, repeats: 1, restSeconds: 0 }, 'both')).toBe('hold for 60 seconds, 1 time');
  expect(sayDose({ kind: 'reps', count: 8, secondsEach: 5, sets: 1, restSeconds: 0 }, 'alternate')).toBe('8 movements of 5 seconds in turns');
  expect(sayDose({ kind: 'reps', count: 10, secondsEach: 3, sets: 2, restSeconds: 20 }, 'each')).toBe('10 movements of 3 seconds, 2 rounds on each side');
});

test('an id or a source that nobody knows is told by name, with its file', () => {
  const stray = { ...card, id: 'stray', twin: 'nowhere', seen: [{ dose: 'About 10.', source: 'nobody2020', kind: 'study' as const }] };
  const routine = { ...READY_ROUTINES[0], id: 'lost', name: 'Lost', summary: 'Lost.', readySeconds: 5, changeSeconds: 8, items: [{ exercise: 'gone' }] };
  expect(exerciseFaults([stray], [routine], new Set(PAIN_SOURCES))).toEqual([
    'src/data/exercises/stray.json names "nowhere", but there is no such exercise.',
    'src/data/exercises/stray.json cites "nobody2020": add it to src/data/references.json.',
    'Routine "lost" of src/data/routines.json names "gone", but there is no such exercise.',
  ]);
});
