import { expect, test } from '../fixture.ts';
import { openTimer, SHORT } from './timer-page.ts';

test('keyboard alone: from the start to the pain guide and back', async ({ page }) => {
  const { start, run, phase, guide, room } = await openTimer(page, SHORT);
  await start.focus();
  await page.keyboard.press('Enter');
  await expect(room.getByText('Before you start')).toBeFocused();
  for (let box = 0; box < 5; box += 1) await page.keyboard.press('Tab');
  await expect(room.getByRole('checkbox').last()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(run).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await expect(phase).toHaveText('Hold');
  await page.keyboard.press('Space');
  await expect(phase).toHaveText('Paused');
  await page.keyboard.press('Space');
  await expect(phase).toHaveText('Hold');
  await page.keyboard.press('ArrowLeft');
  await expect(phase).toHaveText('Get ready');

  const hurts = room.getByRole('button', { name: 'It hurts' });
  for (let stop = 0; stop < 6; stop += 1) await page.keyboard.press('Tab');
  await expect(hurts).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(guide).toContainText('6 to 10');
  await expect(guide.getByText('Stopped: ')).toBeFocused();
  await guide.getByRole('button', { name: 'Back to the routines' }).press('Enter');
  await expect(start).toBeFocused();
});

test('a click beside the controls leaves the keys with the timer', async ({ page }) => {
  const { start, noneOfThese, phase } = await openTimer(page, SHORT);
  await start.click();
  await noneOfThese.click();
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await expect(phase).toHaveText('Paused');
});

test('a button keeps its space, a field its arrows', async ({ page }) => {
  const { start, noneOfThese, phase, room } = await openTimer(page, SHORT);
  await start.click();
  await noneOfThese.click();
  const skip = room.getByRole('button', { name: 'Skip' });
  await skip.focus();
  await page.keyboard.press('Space');
  await expect(phase).toHaveText('Hold');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'elsewhere';
    document.querySelector('#tool')?.append(field);
    field.focus();
  });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(page.locator('#elsewhere')).toHaveValue(' ');
  await expect(phase).toHaveText('Hold');
});
