import { expect, test } from 'playwright/test';
import { exerciseFaults, exerciseSources, PAIN_SOURCES, timedExercises } from '../../src/library/exercises.ts';
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

test('an id or a source that nobody knows is told by name, with its file', () => {
  const stray = { ...card, id: 'stray', twin: 'nowhere', seen: [{ dose: 'About 10.', source: 'nobody2020', kind: 'study' as const }] };
  const routine = { ...READY_ROUTINES[0], id: 'lost', name: 'Lost', summary: 'Lost.', readySeconds: 5, changeSeconds: 8, items: [{ exercise: 'gone' }] };
  expect(exerciseFaults([stray], [routine], new Set(PAIN_SOURCES))).toEqual([
    'src/data/exercises/stray.json names "nowhere", but there is no such exercise.',
    'src/data/exercises/stray.json cites "nobody2020": add it to src/data/references.json.',
    'Routine "lost" of src/data/routines.json names "gone", but there is no such exercise.',
  ]);
});
