import { served } from '../pages.ts';
import { expect, test } from './fixture.ts';
import { wakeIslands } from './islands.ts';
import { focusWalk, reachable } from './focus.ts';

const TOOL = served('/tools/leg-length/');

test('the skip link comes first, shows itself and moves the focus to the text', async ({ page }) => {
  await page.goto(TOOL);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const width of [320, 1280]) {
  test(`at ${width} px the Tab key reaches everything on the tool page, with an outline that shows`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(TOOL);
    await wakeIslands(page);

    const expected = await reachable(page);
    const walk = await focusWalk(page, expected.length);
    expect(walk.map(({ element }) => element)).toEqual(expected);
    expect(walk.filter(({ outline }) => outline < 2).map(({ element }) => element)).toEqual([]);
  });
}
