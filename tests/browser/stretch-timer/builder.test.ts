import { served } from '../../pages.ts';
import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { sidewaysScroll } from '../sideways.ts';
import { openBuilder } from './builder-page.ts';

const [CALF, HEEL, ARCH] = ['Calf stretch with a straight knee', 'Heel raise', 'Arch stretch for heel pain'] as const;

test('a part that is opened before the script wakes is filled once it has', async ({ page }) => {
  let wake = () => undefined as void;
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await asleep;
    await route.continue();
  });
  await page.goto(served('/tools/stretch-timer/'), { waitUntil: 'commit' });
  await page.getByText(/^Change this routine/).click();
  await expect(page.getByRole('region', { name: 'Change the routine' })).toHaveCount(0);
  wake();
  await expect(page.getByRole('region', { name: 'Change the routine' })).toBeVisible();
});

test('buttons move a line, keep the focus on it, and tell where it went', async ({ page }) => {
  const { button, names, news } = await openBuilder(page);
  await button(`Move up: ${HEEL}`).press('Enter');
  await expect.poll(names).toEqual([HEEL, CALF, ARCH]);
  await expect(button(`Move up: ${HEEL}`)).toBeFocused();
  await expect(news).toHaveText(`${HEEL} is now 1 of 3.`);
  await page.keyboard.press('Enter');
  await expect(news).toHaveText(`${HEEL} is already first.`);
  await button(`Move down: ${HEEL}`).press('Enter');
  await expect(news).toHaveText(`${HEEL} is now 2 of 3.`);
  await expect(button(`Move down: ${HEEL}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual([CALF, ARCH, HEEL]);
  await expect(button(`Move down: ${HEEL}`)).toBeFocused();
});

test('a line can be dragged to another place, and Escape leaves it where it was', async ({ page }) => {
  const { lines, names } = await openBuilder(page);
  const drag = async (isDropped: boolean) => {
    await lines.first().scrollIntoViewIfNeeded();
    const [from, to] = [await lines.nth(0).locator('.handle').boundingBox(), await lines.nth(2).boundingBox()];
    if (!from || !to) throw new Error('The list is not drawn.');
    await page.mouse.move(from.x + 20, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, to.y + to.height - 4, { steps: 6 });
    if (!isDropped) await page.keyboard.press('Escape');
    await page.mouse.up();
  };
  await drag(false);
  await expect.poll(names).toEqual([CALF, HEEL, ARCH]);
  await drag(true);
  await expect.poll(names).toEqual([HEEL, ARCH, CALF]);
});

test('lines are removed and added, and the focus is never lost', async ({ page }) => {
  const { button, names, field, lines, news } = await openBuilder(page);
  await button(`Remove: ${ARCH}`).press('Enter');
  await expect(button(`Remove: ${HEEL}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(news).toHaveText(`${HEEL} is removed. Undo brings it back.`);
  await expect(button(`Remove: ${CALF}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(0);
  await expect(field('Add an exercise')).toBeFocused();
  await field('Add an exercise').selectOption(HEEL);
  await button('Add').press('Enter');
  await expect.poll(names).toEqual([HEEL]);
});

test('an empty routine says why it cannot start', async ({ page }) => {
  const { button, room } = await openBuilder(page, '#items=heel-raise');
  await button(`Remove: ${HEEL}`).click();
  await expect(room.getByText('You cannot start yet. Add at least 1 exercise.')).toBeVisible();
  await expect(button('Copy link to this routine')).toHaveCount(0);
});

test('a routine that cannot start does not, and a reload brings back the last one that could', async ({ page }) => {
  const { button, names } = await openBuilder(page, '#items=heel-raise:10x2,ankle-circles:10x1');
  await button('Remove: Heel raise').click();
  await expect(page).toHaveURL(/#items=ankle-circles:10x1$/);
  await button(/^Remove: /).click();
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByText('You cannot start yet. Add at least 1 exercise.')).toBeFocused();
  await page.getByRole('button', { name: 'Back to the routines' }).click();
  await expect(page).toHaveURL(/#items=ankle-circles:10x1$/);
  await page.reload();
  await page.getByText(/^Change this routine/).click();
  await expect.poll(names).toHaveLength(1);
});

test('a ready routine that is tapped by mistake can be undone, and so can the edits before and after it', async ({ page }) => {
  const { line, field, button, names } = await openBuilder(page);
  const minutes = field('Seconds to change sides');
  await minutes.fill('12');
  await page.getByRole('button', { name: /^Calf and ankle/ }).click();
  await expect.poll(names).not.toContain(ARCH);
  await expect(page.getByRole('button', { name: /^Calf and ankle/ })).toHaveAttribute('aria-pressed', 'true');
  await minutes.fill('20');
  await button('Undo').click();
  await expect(page.getByRole('button', { name: /^Calf and ankle/ })).toHaveAttribute('aria-pressed', 'true');
  await button('Undo').click();
  await expect(line(ARCH)).toBeVisible();
  await expect(minutes).toHaveValue('12');
  await button('Undo').click();
  await expect(minutes).toHaveValue('8');
});

test('a link to a ready routine shows which one is chosen', async ({ page }) => {
  await page.goto(served('/tools/stretch-timer/#routine=back-ease'));
  await expect(page.getByRole('button', { name: /^Back ease/, pressed: true })).toBeVisible();
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
});

test('a number that cannot be used is told beside its field, and the last good one stays', async ({ page }) => {
  const { line, total } = await openBuilder(page);
  await line(CALF).locator('summary').click();
  const hold = line(CALF).getByLabel('Hold, seconds');
  await hold.fill('45');
  await expect(line(CALF).locator('summary')).toContainText('45 seconds, 2 times on each side');
  const before = await total.textContent();
  await hold.fill('900');
  await expect(line(CALF).getByText('Too large. Type 1 to 300. It is still 45.')).toBeVisible();
  await expect(hold).toHaveAttribute('aria-invalid', 'true');
  await expect(total).toHaveText(before ?? '');
});

test('undo takes back every edit, typing in one field as one', async ({ page }) => {
  const { line, button, names, news } = await openBuilder(page);
  await line(CALF).locator('summary').click();
  await line(CALF).getByLabel('Hold, seconds').pressSequentially('0');
  await line(CALF).getByLabel('Hold, seconds').fill('12');
  await button(`Move down: ${CALF}`).click();
  await button('Undo').click();
  await expect.poll(names).toEqual([CALF, HEEL, ARCH]);
  await button('Undo').click();
  await expect(line(CALF).getByLabel('Hold, seconds')).toHaveValue('30');
  await button('Undo').press('Enter');
  await expect(news).toHaveText('There is nothing to undo.');
});

test('the end of the routine follows its length, and the clock once a minute', async ({ page }) => {
  await page.clock.install({ time: new Date(2026, 10, 23, 7, 30, 10) });
  const { total, field } = await openBuilder(page, '#items=heel-raise:10x2:rest30');
  await expect(total).toHaveText('1 minute 35 seconds in all. Start now, and it ends at 7:32am.');
  await field('Seconds to get ready').fill('50');
  await expect(total).toContainText('2 minutes 20 seconds');
  await page.clock.fastForward('05:00');
  await expect(total).toContainText(/7:3[78]am/);
});

test('axe finds nothing, and nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const { lines } = await openBuilder(page);
  for (const summary of await lines.locator('summary').all()) await summary.click();
  expect(await sidewaysScroll(page)).toBe(0);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await sidewaysScroll(page), 'with text of 200 %').toBe(0);
  expect(await axeFaults(page, 'section[aria-label="Change the routine"]')).toEqual([]);
});
