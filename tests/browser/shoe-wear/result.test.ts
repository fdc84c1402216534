import { assess } from '../../../src/tools/shoe-wear/model.ts';
import { soleOf } from '../../../src/tools/shoe-wear/sole.ts';
import { served } from '../../pages.ts';
import { expect, test } from '../fixture.ts';
import { openChecker } from './checker-page.ts';

test('before anything is marked there is no verdict', async ({ page }) => {
  const { verdict, status } = await openChecker(page);
  await expect(verdict).toHaveCount(0);
  await expect(status).toHaveText('');
});

test('the usual heel is told as usual', async ({ page }) => {
  const { result, verdict } = await openChecker(page, '#left=heel-outer:1&right=heel-outer:1');
  await expect(verdict).toHaveText('Keep wearing them');
  await expect(result).toContainText('Both shoes: the usual place');
  await expect(result).toContainText('That is usual.');
  await expect(result).toContainText('if a leg is shorter');
});

test('a weak clue says that it is contested, and leads to its rule and sources', async ({ page }) => {
  const { result } = await openChecker(page, '#left=heel-inner:2,ball-inner:2&right=heel-outer:2');
  await expect(result).toContainText('Left shoe: more on the inner side');
  await expect(result).toContainText('weak clue, contested');
  await expect(result.getByRole('link', { name: 'feet that roll in' })).toHaveAttribute('href', served('/foot-alignment/overpronation-and-flat-feet/'));
  await result.getByRole('link', { name: 'Rule and sources' }).first().click();
  await expect(page.locator('#wear-inner')).toBeInViewport();
  await expect(page).toHaveURL(/#left=heel-inner:2,ball-inner:2&right=heel-outer:2$/);
});

test('the verdict rises with what hands and eyes find', async ({ page }) => {
  const { verdict, check, field, room } = await openChecker(page, '#left=heel-outer:1&right=heel-outer:1');
  await expect(verdict).toHaveText('Keep wearing them');
  await field('Across at its widest').fill('20');
  await expect(verdict).toHaveText('Keep an eye on them');
  await check('Does the shoe resist a twist?', 'It twists easily').check();
  await expect(verdict).toHaveText('Plan a new pair');
  await room.getByLabel('A hole', { exact: true }).check();
  await expect(verdict).toHaveText('Replace now');
});

test('the page says what the model says of the distance', async ({ page }) => {
  const { result } = await openChecker(page, '#left=heel-outer:1&right=heel-outer:1&months=3&days=7&steps=5000');
  const use = { ageMonths: 3, daysPerWeek: 7, distance: { by: 'steps', stepsPerDay: 5000 } } as const;
  const model = assess({ left: soleOf({ 'heel-outer': 1 }), right: soleOf({ 'heel-outer': 1 }), use });
  expect(model).toMatchObject({ ok: true, life: 'keep' });
  // 5,000 steps a day at 2,100 a mile: about 217 miles in 3 months.
  await expect(result).toContainText('About 350 km (220 miles) so far');
  await expect(result).toContainText('common advice, not a finding');
  await expect(result.getByRole('img', { name: 'About 350 km (220 miles) so far.' })).toBeVisible();
});

test('a blank sole beside a marked one is asked about, unless it has no wear', async ({ page }) => {
  const { result, room } = await openChecker(page, '#left=heel-outer:3,ball-outer:3');
  await expect(result).toContainText('Mark the right shoe, too, or tick “no wear on this sole”');
  await room.getByLabel('No wear on this sole').nth(1).check();
  await expect(result).toContainText('The left shoe is more worn');
  await expect(result).toContainText('cannot tell you that one leg is shorter');
});

test('a number that cannot be used is told at its field, and hides nothing else', async ({ page }) => {
  const { field, room, verdict } = await openChecker(page, '#left=heel-outer:1&right=heel-outer:1');
  await expect(verdict).toHaveText('Keep wearing them');
  await field('Across at its widest').fill('35');
  await expect(verdict).toHaveText('Replace now');
  await field('Across at its widest').fill('abc');
  await expect(room.locator('[data-fault="patch"]')).toContainText('Not a number');
  await expect(field('Across at its widest')).toHaveAttribute('aria-invalid', 'true');
  await expect(verdict).toHaveText('Replace now');
  await field('Across at its widest').fill('20');
  await expect(room.locator('[data-fault="patch"]')).toBeEmpty();
  await expect(verdict).toHaveText('Keep an eye on them');
});

for (const [width, height] of [[375, 667], [1280, 800]] as const) {
  test(`${width} × ${height}: “See why” shows the verdict, however long its reasons are`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const { room, verdict } = await openChecker(page, '#left=heel-outer:3&right=ball-centre:1');
    await expect(verdict).toHaveText('Plan a new pair');
    await room.getByText('Is the heel cup firm?').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'See why' }).click();
    await expect(page.getByRole('region', { name: 'What your shoes show' })).toBeFocused();
    await expect(verdict).toBeInViewport();
  });
}

test('soles that are worn as much in other places are told where', async ({ page }) => {
  const { result } = await openChecker(page, '#left=heel-outer:2&right=heel-inner:2');
  await expect(result).toContainText('They differ most at the outer heel and inner heel.');
});
