import { TROUBLE_WORDS } from '../../../src/tools/stretch-timer/sound/sound-words.ts';
import { expect, test } from '../fixture.ts';
import { openTimer, SHORT } from './timer-page.ts';

test('what goes wrong with the sound is told in the running view, though its settings are closed', async ({ page }) => {
  await page.addInitScript(() => {
    OfflineAudioContext.prototype.startRendering = () => Promise.reject(new RangeError('Out of memory'));
  });
  const { start, noneOfThese, run, room } = await openTimer(page, SHORT);
  await room.getByText('Sound and screen', { exact: true }).first().click();
  await room.getByLabel('Voice').uncheck();
  await room.getByLabel('Pocket mode').check();
  await start.click();
  await noneOfThese.click();
  await expect(run.locator('.run-sound')).not.toHaveAttribute('open');
  await expect(run.getByRole('status').filter({ hasText: TROUBLE_WORDS.track })).toBeVisible();
});

test('where nothing went wrong, nothing is told', async ({ page }) => {
  const { start, noneOfThese, run, room } = await openTimer(page, SHORT);
  await room.getByText('Sound and screen', { exact: true }).first().click();
  await room.getByLabel('Voice').uncheck();
  await start.click();
  await noneOfThese.click();
  await expect(run.locator('.run-trouble')).toBeEmpty();
});

test('a view that does not come is told, and can be asked for again', async ({ page, problems }) => {
  let isLost = true;
  await page.route('**/_astro/session-parts*.js', (route) => (isLost ? route.abort() : route.continue()));
  const { start, noneOfThese, room } = await openTimer(page, SHORT);
  await start.click();
  await expect(room.getByRole('alert')).toContainText('could not be loaded');
  isLost = false;
  await room.getByRole('button', { name: 'Try again' }).click();
  await expect(noneOfThese).toBeVisible();
  expect(problems.splice(0).join()).toContain('ERR_FAILED');
});
