import type { Page } from 'playwright/test';
import { expect, test } from '../fixture.ts';
import { keptClock, LONG, SHORT, startTimer } from './timer-page.ts';

/** Tells the page that it went out of sight, or came back. */
const turn = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

test('each step comes in its turn, with its side and what follows', async ({ page }) => {
  const { moveTo, phase, left, side, next } = await startTimer(page, SHORT);
  const stands = async (elapsedMs: number, words: string, seconds: string, leg: string, after: RegExp) => {
    await moveTo(elapsedMs);
    await expect(phase).toHaveText(words);
    await expect(left).toHaveText(seconds);
    await expect(side).toHaveText(leg);
    await expect(next).toHaveText(after);
  };
  await stands(4000, 'Get ready', '1', 'Left leg', /^Then: .*left leg$/);
  await stands(5000, 'Hold', '30', 'Left leg', /^Next: .*left leg$/);
  await stands(36_000, 'Rest', '9', 'Left leg', /^Then: .*right leg$/);
  await stands(74_000, 'Hold', '1', 'Left leg', /^Next: .*right leg$/);
  await stands(75_000, 'Change sides', '8', 'Right leg', /^Then: .*right leg$/);
  await stands(152_000, 'Hold', '1', 'Right leg', /last one/);
});

test('hidden for 10 minutes: the right step is there on return, to the second', async ({ page }) => {
  const { startMs, phase, left, side, room } = await startTimer(page, LONG);
  await turn(page, 'hidden');
  // A jump wakes each timer once at most, as a throttled page does.
  await page.clock.pauseAt(startMs + 605_000);
  await turn(page, 'visible');
  // The right side begins at 423 s: two rounds of 60 + 10 later, 42 s of the third hold are gone.
  await expect(phase).toHaveText('Hold');
  await expect(side).toHaveText('Right leg');
  await expect(room).toContainText('Round 3 of 6');
  await expect(left).toHaveText('18');
});

test('asleep for an hour: the routine is over, and says so', async ({ page }) => {
  const { startMs, end } = await startTimer(page, SHORT);
  await page.clock.pauseAt(startMs + 3_600_000);
  await expect(end).toContainText('That was the last one.');
  await page.clock.runFor(1000);
  expect(await keptClock(page)).toBeUndefined();
});

test('200 pauses of 130 ms cost no time and add none', async ({ page }) => {
  test.setTimeout(90_000);
  const { left, phase } = await startTimer(page, LONG);
  for (let pause = 0; pause < 200; pause += 1) {
    await page.keyboard.press('Space');
    await page.clock.runFor(130);
    await page.keyboard.press('Space');
    await page.clock.runFor(100);
  }
  await page.keyboard.press('Space');
  await expect(phase).toHaveText('Paused');
  // 1 s before the first pause and 200 times 100 ms: 21 s, of which 5 s were to get ready.
  await expect(left).toHaveText('44');
  await page.clock.runFor(1000);
  expect((await keptClock(page))?.elapsedMs).toBe(21_000);
});

test('15 seconds more lengthen the step alone; skip and back move by steps', async ({ page }) => {
  const { moveTo, press, left, phase, room } = await startTimer(page, SHORT);
  await moveTo(15_000);
  await expect(room).toContainText('2:18 left of all');
  await press('+15 s');
  await expect(left).toHaveText('35');
  await expect(room).toContainText('2:33 left of all');
  await press('Skip');
  await expect(phase).toHaveText('Rest');
  await expect(left).toHaveText('10');
  await press('Back');
  await expect(phase).toHaveText('Hold');
  await expect(left).toHaveText('45');
});
