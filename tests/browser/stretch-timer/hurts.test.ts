import { expect, test } from '../fixture.ts';
import { keptClock, openTimer, startTimer } from './timer-page.ts';

test('"It hurts" stops the clock, shows the guide, and can go on without that exercise', async ({ page }) => {
  const { start, noneOfThese, name, guide, press } = await openTimer(page, '#items=heel-raise:10x2,ankle-circles:10x1,heel-raise:5x1,towel-curl:10x1');
  await start.click();
  await noneOfThese.click();
  await expect(name).toHaveText('Heel raise');
  await press('It hurts');
  await expect(guide).toContainText('Stopped: Heel raise');
  await expect(guide.getByRole('radio')).toHaveCount(4);
  await expect(guide).toContainText('Stop, whatever the score');
  await expect(guide.getByRole('link', { name: 'When to get help' })).toHaveAttribute('href', /\/get-help\/$/);
  await page.clock.runFor(2000);
  expect(await keptClock(page)).toBeUndefined();
  await guide.getByRole('radio', { name: /^6 to 10/ }).check();
  await press('Leave it out and go on');
  await expect(name).toContainText('Ankle circles');
  await press('It hurts');
  await expect(guide).toContainText('Stopped: Ankle circles');
  await guide.getByRole('radio', { name: /^6 to 10/ }).check();
  await press('Leave it out and go on');
  // The heel raise that hurt does not come back.
  await expect(name).toContainText(/towel/i);
});

test('while the timer changes to the next exercise, it is the one before that hurts', async ({ page }) => {
  const { moveTo, name, next, guide, press } = await startTimer(page, '#items=straight-knee-calf-stretch:30x1,heel-raise:10x1');
  // 5 s ready, 30 left, 8 to change, 30 right: the change to the heel raise begins at 73 s.
  await moveTo(75_000);
  await expect(name).toHaveText('Heel raise');
  await expect(next).toHaveText('Then you are done');
  await press('It hurts');
  await expect(guide).toContainText('Stopped: Calf stretch with a straight knee');
});

test('pain up to 5 may go on with the same exercise, stronger pain only without it, pain that spreads not at all', async ({ page }) => {
  const { start, noneOfThese, name, next, guide, room, press } = await openTimer(page, '#items=towel-curl:10x1,heel-raise:10x2,ankle-circles:10x1');
  await start.click();
  await noneOfThese.click();
  for (const _ of ['ready', 'left', 'change', 'right', 'change', 'raise']) await press('Skip');
  await expect(name).toHaveText('Heel raise');
  await press('It hurts');
  const [again, leaveOut] = [room.getByRole('button', { name: 'Do it again' }), room.getByRole('button', { name: 'Leave it out and go on' })];
  await expect(again.or(leaveOut)).toHaveCount(0);
  const offers = async (score: RegExp, ...counts: readonly number[]) => {
    await guide.getByRole('radio', { name: score }).check();
    await expect(again).toHaveCount(counts[0] ?? 0);
    await expect(leaveOut).toHaveCount(counts[1] ?? 0);
  };
  await offers(/^Any score/, 0, 0);
  await offers(/^6 to 10/, 0, 1);
  await offers(/^4 to 5/, 1, 1);
  await offers(/^0 to 3/, 1, 1);
  await again.click();
  await expect(name).toHaveText('Heel raise');
  await press('Skip');
  await press('Skip');
  await press('Skip');
  await expect(next).toContainText(/ankle circles/);
});

test('after the last exercise there is nothing to leave it out for', async ({ page }) => {
  const { start, noneOfThese, guide, room, press } = await openTimer(page, '#items=heel-raise:10x1');
  await start.click();
  await noneOfThese.click();
  await press('It hurts');
  await guide.getByRole('radio', { name: /^0 to 3/ }).check();
  await expect(room.getByRole('button', { name: 'Do it again' })).toBeVisible();
  await expect(room.getByRole('button', { name: 'Leave it out and go on' })).toHaveCount(0);
});
