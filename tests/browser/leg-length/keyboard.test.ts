import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, 'not reached by 60 presses of Tab').toBeFocused();
}

test('a reader gets an answer with the keyboard alone', async ({ page }) => {
  const { difference, shorter, hipWidth, result } = await openCalculator(page);

  await tabTo(page, difference.input);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2');
  await tabTo(page, difference.unit);
  await page.keyboard.type('cm');
  await expect(difference.unit).toHaveValue('cm');
  await tabTo(page, shorter);
  await page.keyboard.press('ArrowDown');
  await expect(shorter).toHaveValue('right');
  await tabTo(page, hipWidth.more);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(hipWidth.input).toHaveValue('180');

  await page.keyboard.press('Shift+Tab');
  await expect(hipWidth.input).toBeFocused();
  await expect(result).toContainText('your left hip joint would stand about 2 mm higher');
});

test('the fields come in the order in which they are read', async ({ page }) => {
  const { room, way, difference, shorter, measuredBy, hipWidth, leg } = await openCalculator(page);
  await tabTo(page, way('I know'));
  const howTo = room.getByRole('link', { name: 'How to measure' });
  const first = [difference.less, difference.input, difference.more, difference.unit, shorter, howTo, measuredBy];
  const widths = [hipWidth, leg].flatMap(({ less, input, more, unit }) => [less, input, more, unit]);
  for (const control of [...first, ...widths]) {
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused();
  }
});

test('a reader measures by tape with the keyboard alone', async ({ page }) => {
  const { way, reading, addReading, result } = await openCalculator(page);
  await tabTo(page, way('I know'));
  await page.keyboard.press('ArrowRight');
  await expect(way('Tape')).toBeChecked();
  await expect(reading('Left', 1)).toBeVisible();
  await tabTo(page, reading('Left', 1));
  await page.keyboard.type('905');
  await tabTo(page, reading('Right', 1));
  await page.keyboard.type('893');
  await expect(result).toContainText('your left hip joint would stand about 12 mm higher');
  await tabTo(page, addReading);
  await page.keyboard.press('Enter');
  await expect(reading('Left', 3)).toBeVisible();
});
