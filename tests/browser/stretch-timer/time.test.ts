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
  await stands(4000, 'Get ready', '1', 'Left leg', /^2 rounds, then right leg$/);
  await stands(5000, 'Hold', '30', 'Left leg', /^1 more, then right leg$/);
  await stands(36_000, 'Rest', '9', 'Left leg', /^Then: right leg$/);
  await stands(74_000, 'Hold', '1', 'Left leg', /^Next: right leg$/);
  await stands(75_000, 'Change sides', '8', 'Right leg', /^2 rounds, then you are done$/);
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

test('asleep for an hour: the time ran out unseen, and the reader can go back to where they were', async ({ page }) => {
  const { startMs, moveTo, end, press, phase, left } = await startTimer(page, SHORT);
  await moveTo(15_000);
  await page.clock.pauseAt(startMs + 3_600_000);
  await expect(end).toContainText('The time ran out while the page was hidden.');
  await expect(end).not.toContainText('is done');
  await page.clock.runFor(1000);
  expect(await keptClock(page)).toBeUndefined();
  await press('Go on where you were');
  await expect(phase).toHaveText('Hold');
  await expect(left).toHaveText('20');
});

test('an end that is seen says so, stays so when the page is hidden after it, and offers the same again', async ({ page }) => {
  const { startMs, moveTo, end, press, phase } = await startTimer(page, SHORT);
  for (const second of [60, 120, 152]) await moveTo(second * 1000);
  await page.clock.runFor(1000);
  await expect(end).toContainText('That was the last one.');
  await turn(page, 'hidden');
  await page.clock.pauseAt(startMs + 600_000);
  await turn(page, 'visible');
  await expect(end).toContainText('is done');
  await press('Once more');
  await expect(phase).toHaveText('Get ready');
});

test('the end leads to the log, filled in with the routine that was done', async ({ page }) => {
  const { end, press, room } = await startTimer(page, SHORT);
  await press('Next exercise');
  await page.clock.resume();
  await end.getByText('Note it in the log').click();
  await expect(room.getByLabel('Routine', { exact: true })).toHaveValue('Calf stretch with a straight knee');
  await expect(room.getByLabel('Minutes')).toHaveValue('3');
});

test('a wall clock that is set back an hour takes nothing back: time goes on from where it stood', async ({ page }) => {
  const { startMs, moveTo, left, phase } = await startTimer(page, SHORT);
  // 10 s into the first hold. The second in which the clock is set back counts anew.
  await moveTo(15_000);
  await expect(left).toHaveText('20');
  await page.clock.setSystemTime(startMs - 3_600_000);
  await page.clock.runFor(1000);
  await expect(left).toHaveText('20');
  await page.clock.runFor(4000);
  await expect(phase).toHaveText('Hold');
  await expect(left).toHaveText('16');
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

test('"Next exercise" leaves all rounds and sides of an exercise at once, for the pause before the next', async ({ page }) => {
  const { press, name, phase, left } = await startTimer(page, '#items=straight-knee-calf-stretch:30x6,pelvic-tilt:10x1');
  await press('Next exercise');
  await expect(name).toHaveText('Pelvic tilt');
  await expect(phase).toHaveText('Next, on the floor');
  await expect(left).toHaveText('8');
});

test('what to do stands in the first screen of a phone, and Pause of one on its side', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  const { run, press } = await startTimer(page, '');
  for (const _ of ['ready', 'hold']) {
    await expect(run.getByRole('img')).toBeInViewport({ ratio: 1 });
    await expect(run.getByText('Pull the toes towards the shin.')).toBeInViewport({ ratio: 1 });
    await expect(run.getByRole('button', { name: 'Pause' })).toBeInViewport({ ratio: 1 });
    await press('Skip');
  }
  await page.setViewportSize({ width: 667, height: 375 });
  await run.evaluate((room) => room.scrollIntoView());
  await expect(run.getByRole('button', { name: 'Pause' })).toBeInViewport({ ratio: 1 });
});

test('15 seconds more lengthen the step alone; skip and back move by steps', async ({ page }) => {
  const { moveTo, press, left, phase, room } = await startTimer(page, SHORT);
  await moveTo(15_000);
  await expect(room).toContainText('about 2 minutes to go');
  await press('+15 s');
  await expect(left).toHaveText('35');
  await expect(room).toContainText('about 3 minutes to go');
  await press('Skip');
  await expect(phase).toHaveText('Rest');
  await expect(left).toHaveText('10');
  await press('Back');
  await expect(phase).toHaveText('Hold');
  await expect(left).toHaveText('45');
});
