import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { pacedState } from '../../../src/tools/kinetic-chain/paced-state.ts';

/** A screen that shows a frame whenever the test says so, and parts that note what they draw. */
function screen(parts: number) {
  let now = 0;
  let asked: ((now: number) => void)[] = [];
  const paced = pacedState(0, (step) => asked.push(step));
  const drawn: number[][] = Array.from({ length: parts }, () => []);
  for (const note of drawn) paced.follow((state) => note.push(state));
  /** The next frame, so many ms after the last one. */
  const frame = (ms: number): void => {
    const steps = asked;
    asked = [];
    now += ms;
    for (const step of steps) step(now);
  };
  return { paced, drawn, frame, isAwaited: () => asked.length > 0 };
}

const IN_TIME = 16.7;
const LATE = 33.3;

test.describe('a state that is dragged', () => {
  test('is drawn once a frame, by all parts, however often it changes in between', () => {
    const { paced, drawn, frame } = screen(3);
    for (const state of [1, 2, 3]) paced.change(state);
    frame(IN_TIME);
    expect(drawn).toEqual([[3], [3], [3]]);
    expect(paced.newest()).toBe(3);
  });

  test('is the newest at once, for the change that builds on it', () => {
    const { paced } = screen(1);
    paced.change(7);
    expect(paced.newest()).toBe(7);
  });

  test('in time: all parts draw in every frame', () => {
    const { paced, drawn, frame } = screen(3);
    for (let state = 1; state <= 10; state += 1) {
      paced.change(state);
      frame(IN_TIME);
    }
    expect(drawn).toEqual(Array(3).fill([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  });

  test('once a frame came late the parts draw in turns, one a frame, each the newest', () => {
    const { paced, drawn, frame } = screen(3);
    for (const [index, ms] of [IN_TIME, LATE, IN_TIME, IN_TIME, IN_TIME].entries()) {
      paced.change(index + 1);
      frame(ms);
    }
    expect(drawn).toEqual([[1, 2, 5], [1, 3], [1, 4]]);
  });

  test('after a rest all draw together again', () => {
    const { paced, drawn, frame, isAwaited } = screen(2);
    for (const [index, ms] of [IN_TIME, LATE].entries()) {
      paced.change(index + 1);
      frame(ms);
    }
    expect(drawn).toEqual([[1, 2], [1]]);
    while (isAwaited()) frame(IN_TIME);
    expect(drawn).toEqual([[1, 2], [1, 2]]);
    paced.change(3);
    frame(1000);
    expect(drawn).toEqual([[1, 2, 3], [1, 2, 3]]);
  });

  test('a part that no longer follows draws nothing', () => {
    const paced = pacedState(0, (step) => step(0));
    const drawn: number[] = [];
    const leave = paced.follow((state) => drawn.push(state));
    leave();
    paced.change(1);
    expect(drawn).toEqual([]);
  });
});

test('any drag: at rest all parts have drawn the newest last, none drew a state twice, and frames end', () => {
  const moves = fc.array(fc.record({ changes: fc.nat(3), ms: fc.constantFrom(IN_TIME, LATE, 300) }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), moves, (parts, frames) => {
      const { paced, drawn, frame, isAwaited } = screen(parts);
      let state = 0;
      for (const { changes, ms } of frames) {
        for (let change = 0; change < changes; change += 1) paced.change((state += 1));
        frame(ms);
      }
      let rest = 0;
      while (isAwaited() && rest <= parts + 2) {
        frame(IN_TIME);
        rest += 1;
      }
      expect(isAwaited()).toBe(false);
      for (const notes of drawn) {
        expect(notes.at(-1) ?? 0).toBe(state);
        expect(notes).toEqual([...new Set(notes)].toSorted((a, b) => a - b));
      }
    }),
  );
});
