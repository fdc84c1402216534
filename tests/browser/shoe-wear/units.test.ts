import { expect, test } from '../fixture.ts';
import { openChecker } from './checker-page.ts';

test('another unit turns the number into it, both ways of the patch, and back as it was typed', async ({ page }) => {
  const { field, room, verdict } = await openChecker(page);
  const unit = room.locator('[name="patch-unit"]');
  await field('Across at its widest').fill('28,0');
  await field('Across the other way').fill('27');
  await expect(verdict).toHaveText('Replace now');
  await unit.selectOption('in');
  await expect(field('Across at its widest')).toHaveValue('1.102');
  await expect(field('Across the other way')).toHaveValue('1.063');
  await expect(verdict).toHaveText('Replace now');
  await expect(room.locator('[data-fault="patch"]')).toBeEmpty();
  await unit.selectOption('mm');
  await expect(field('Across at its widest')).toHaveValue('28,0');
  await unit.selectOption('in');
  await field('Across at its widest').fill('1');
  await unit.selectOption('mm');
  await expect(field('Across at its widest')).toHaveValue('25.4');
});

test('what a link brings is turned into the unit that is chosen then', async ({ page }) => {
  const { field, room, result } = await openChecker(page, '#distance=300mi&months=9');
  await expect(result).toContainText('About 480 km (300 miles) so far');
  await room.locator('[name="distance-unit"]').selectOption('km');
  await expect(field('Distance so far')).toHaveValue('482.8');
  await expect(page).toHaveURL(/distance=482\.8km/);
  // The same number in another unit: the link is no switch.
  await page.evaluate(() => void (location.hash = 'distance=482.8mi'));
  await expect(room.locator('[name="distance-unit"]')).toHaveValue('mi');
  await expect(field('Distance so far')).toHaveValue('482.8');
});

test('a unit that is chosen before the answer has come still turns the number', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { field, room, verdict } = await openChecker(page);
  await page.route(/\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  await field('Across at its widest').fill('35');
  await room.locator('[name="patch-unit"]').selectOption('in');
  resolve();
  await expect(field('Across at its widest')).toHaveValue('1.378');
  await expect(verdict).toHaveText('Replace now');
});
