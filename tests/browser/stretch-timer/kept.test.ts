import { expect, test } from '../fixture.ts';
import { wakeIslands } from '../islands.ts';
import { keptClock, openTimer, SHORT, startTimer } from './timer-page.ts';

test('a reload while paused offers to go on, however late', async ({ page }) => {
  const { moveTo, press, offer, left, phase, side } = await startTimer(page, SHORT);
  await moveTo(47_000);
  await press('Pause');
  await page.clock.runFor(2000);
  await page.clock.resume();
  await page.reload();
  await expect(offer).toContainText('1 minute 46 seconds to go');
  await page.clock.fastForward('10:00');
  await press('Go on');
  await expect(phase).toHaveText('Hold');
  await expect(side).toHaveText('Left leg');
  await expect(left).toHaveText('28');
});

test('a reload while running loses no more than the reload', async ({ page }) => {
  const { moveTo, offer, press, left } = await startTimer(page, SHORT);
  await moveTo(47_000);
  await page.clock.resume();
  await page.reload();
  await expect(offer).toContainText(/1 minute 4[56] seconds to go/);
  await press('Go on');
  await expect(left).toHaveText(/2[678]/);
});

test('a run that is dropped does not come back', async ({ page }) => {
  const { press, offer, start } = await startTimer(page, SHORT);
  await press('Pause');
  await page.clock.resume();
  await page.reload();
  await expect(offer).toBeVisible();
  await press('Drop it');
  await expect(start).toBeFocused();
  await page.reload();
  await wakeIslands(page);
  await expect(start).toBeVisible();
  expect(await keptClock(page)).toBeUndefined();
  await expect(offer).toHaveCount(0);
});

test('a state of the history that is none of ours offers nothing', async ({ page }) => {
  const { start, room } = await openTimer(page);
  for (const state of ['run', { version: 1 }, { version: 1, routine: { items: [{ exercise: '__proto__' }] }, clock: { phase: 'running' } }]) {
    await page.evaluate((value) => history.replaceState({ stretchTimerRun: value }, ''), state);
    await page.reload();
    await wakeIslands(page);
    await start.hover();
    await expect(start).toBeVisible();
    await expect(room.getByRole('button', { name: 'Go on' })).toHaveCount(0);
  }
});
