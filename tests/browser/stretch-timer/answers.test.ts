import { served } from '../../pages.ts';
import { expect, test } from '../fixture.ts';
import { wakeIslands } from '../islands.ts';
import { openTimer } from './timer-page.ts';

const BACK = '#items=knee-rolls:1x2,straight-knee-calf-stretch:30x1';

test('a tick swaps or takes out exercises and says why, before the start', async ({ page }) => {
  const { start, room, name, press } = await openTimer(page, BACK);
  await start.click();
  await room.getByLabel(/weeks pregnant/).check();
  const notes = room.locator('.notes');
  await expect(notes).toContainText('do not lie flat on your back');
  await expect(notes.getByRole('listitem').filter({ hasText: '“Knee rolls” becomes' })).toBeVisible();
  await room.getByLabel(/feet are numb/).check();
  await expect(notes).toContainText('“Calf stretch with a straight knee” is left out.');
  await press('Start');
  await expect(name).toHaveText('Seated turns to each side');
});

test('it asks once a visit, and nothing of it goes into the address or the history', async ({ page }) => {
  const { start, room, run, press } = await openTimer(page, BACK);
  await start.click();
  await room.getByLabel(/weeks pregnant/).check();
  await press('Start');
  await expect(run).toBeVisible();
  expect(await page.evaluate(() => location.href + JSON.stringify(history.state))).not.toContain('pregnant');
  await press('Stop');
  await press('End it here');
  await expect(start).toBeFocused();
  await start.click();
  await expect(run).toBeVisible();
});

test('answers outlive the visit only if they are saved, until they are deleted', async ({ page }) => {
  const { start, room, run, noneOfThese, press } = await openTimer(page, BACK);
  const again = async () => {
    await page.evaluate(() => history.replaceState(null, ''));
    await page.goto(served('/tools/'));
    await page.goto(served('/tools/stretch-timer/') + BACK);
    await wakeIslands(page);
    await start.click();
  };
  await start.click();
  await noneOfThese.click();
  await expect(run).toBeVisible();
  await press('Stop');
  await press('End it here');
  await again();
  await room.getByText('Do not ask me again').click();
  await press('Save my answers');
  await expect(room.getByText('saved on this device.')).toBeVisible();
  await room.getByLabel(/unsteady/).check();
  await expect(room.getByText('Your new answers are not saved yet.')).toBeVisible();
  await room.getByLabel(/unsteady/).uncheck();
  await expect(room.getByText('saved on this device.')).toBeVisible();
  await again();
  await expect(run).toBeVisible();
  await press('Stop');
  await press('End it here');
  await press('Change my health answers');
  await room.getByText('Do not ask me again').click();
  await press('Delete saved answers');
  await expect(room.getByText('No answers are saved')).toBeVisible();
  await again();
  await expect(noneOfThese).toBeVisible();
});

test('a routine of which nothing is left is not started, and makes no sound file', async ({ page }) => {
  const { start, room, press } = await openTimer(page, '#items=straight-knee-calf-stretch:30x1');
  await start.click();
  await room.getByLabel(/feet are numb/).check();
  await expect(room.getByText('Nothing of this routine is left')).toBeVisible();
  await expect(room.getByRole('button', { name: /start/i })).toHaveCount(0);
  await press('Back to the routines');
  await room.locator('summary', { hasText: 'Sound and screen' }).click();
  await expect(room.getByRole('button', { name: 'Test the sound' })).toBeVisible();
  await expect(room.getByRole('button', { name: 'Make a sound file' })).toHaveCount(0);
});
