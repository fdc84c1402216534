import { expect, test } from '../fixture.ts';
import { keptClock, openTimer } from './timer-page.ts';

test('"It hurts" stops the clock, shows the guide, and can go on without that exercise', async ({ page }) => {
  const { start, noneOfThese, name, guide, press } = await openTimer(page, '#items=heel-raise:10x2,ankle-circles:10x1,heel-raise:5x1,towel-curl:10x1');
  await start.click();
  await noneOfThese.click();
  await expect(name).toHaveText('Heel raise');
  await press('It hurts');
  await expect(guide).toContainText('Stopped: Heel raise');
  await expect(guide).toContainText('4 to 5');
  await expect(guide).toContainText('Stop, whatever the score');
  await expect(guide.getByRole('link', { name: 'When to get help' })).toHaveAttribute('href', /\/get-help\/$/);
  await page.clock.runFor(2000);
  expect(await keptClock(page)).toBeUndefined();
  await press('Leave it out and go on');
  await expect(name).toContainText('Ankle circles');
  await press('It hurts');
  await expect(guide).toContainText('Stopped: Ankle circles');
  await press('Leave it out and go on');
  // The heel raise that hurt does not come back.
  await expect(name).toContainText(/towel/i);
});

test('after the last exercise there is nothing to go on with', async ({ page }) => {
  const { start, noneOfThese, guide, room, press } = await openTimer(page, '#items=heel-raise:10x1');
  await start.click();
  await noneOfThese.click();
  await press('It hurts');
  await expect(guide).toBeVisible();
  await expect(room.getByRole('button', { name: 'Leave it out and go on' })).toHaveCount(0);
});
