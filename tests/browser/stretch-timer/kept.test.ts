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
  await press('Go on where you were');
  await press('None of these: go on');
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
  await press('Go on where you were');
  await press('None of these: go on');
  await expect(left).toHaveText(/2[678]/);
});

test('a reload forgets the health answers, so they are asked again before it goes on, and their lines stand there', async ({ page }) => {
  const { start, room, offer, name, run, press } = await openTimer(page, '#items=heel-raise:10x2');
  await start.click();
  await room.getByLabel(/unsteady/).check();
  await press('Start');
  await press('Skip');
  await expect(run).toContainText('Hold on with both hands.');
  await press('Pause');
  await page.clock.runFor(2000);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('unsteady');
  await page.reload();
  await expect(offer).toBeVisible();
  await press('Go on where you were');
  await expect(room.getByText('Before you go on')).toBeVisible();
  await room.getByLabel(/unsteady/).check();
  await press('Go on');
  await expect(name).toHaveText('Heel raise');
  await expect(run).toContainText('Hold on with both hands.');
});

test('other answers after a reload change what is still to come', async ({ page }) => {
  const { start, noneOfThese, room, offer, name, next, press } = await openTimer(page, '#items=heel-raise:10x1,knee-rolls:1x2');
  await start.click();
  await noneOfThese.click();
  await press('Skip');
  await press('Pause');
  await page.clock.runFor(2000);
  await page.reload();
  await expect(offer).toBeVisible();
  await press('Go on where you were');
  await room.getByLabel(/weeks pregnant/).check();
  await press('Go on');
  await expect(name).toHaveText('Heel raise');
  await press('Skip');
  await expect(next).toContainText('seated turns to each side');
});

test('a run that is dropped does not come back', async ({ page }) => {
  const { press, offer, start } = await startTimer(page, SHORT);
  await press('Pause');
  await page.clock.resume();
  await page.reload();
  await expect(offer).toBeVisible();
  await press('End it here');
  await expect(start).toBeFocused();
  await page.reload();
  await wakeIslands(page);
  await expect(start).toBeVisible();
  expect(await keptClock(page)).toBeUndefined();
  await expect(offer).toHaveCount(0);
});

test('a run that is stopped can be gone on with at once, and after a reload', async ({ page }) => {
  const { moveTo, press, offer, phase, left, start } = await startTimer(page, SHORT);
  await moveTo(15_000);
  await press('Stop');
  await page.clock.resume();
  await expect(offer).toContainText('2 minutes 18 seconds to go');
  await press('Go on where you were');
  await expect(phase).toHaveText('Hold');
  await expect(left).toHaveText('20');
  await press('Stop');
  await page.clock.resume();
  await page.reload();
  await expect(offer).toContainText('2 minutes 18 seconds to go');
  await press('End it here');
  await expect(start).toBeVisible();
  expect(await keptClock(page)).toBeUndefined();
});

test('a state of the history that is none of ours offers nothing', async ({ page }) => {
  const { start, room } = await openTimer(page);
  for (const state of ['run', { version: 1 }, { version: 1, routine: { items: [{ exercise: '__proto__' }] }, clock: { phase: 'running' } }]) {
    await page.evaluate((value) => history.replaceState({ stretchTimerRun: value }, ''), state);
    await page.reload();
    await wakeIslands(page);
    await start.hover();
    await expect(start).toBeVisible();
    await expect(room.getByRole('button', { name: 'Go on where you were' })).toHaveCount(0);
  }
});
