import { served } from '../../pages.ts';
import { expect, test } from '../fixture.ts';
import { awake, calculatorOn, TOOL } from './tool-page.ts';

const ARTICLE = served('/foot-alignment/leg-length-difference/');

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the article shows the example, its drawing, and the way to other numbers', async ({ page }) => {
    await page.goto(ARTICLE);
    const { result, skeleton, room } = calculatorOn(page);
    await expect(result).toContainText('your pelvis would tilt about 3.4°');
    await expect(skeleton).toBeVisible();
    await expect(room.getByRole('link', { name: 'A table holds other numbers' })).toHaveAttribute('href', TOOL);
    await expect(room.getByRole('textbox')).toHaveCount(0);
  });
});

test('the calculator sleeps until it comes into view', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(1);
  await page.locator('#tool').scrollIntoViewIfNeeded();
  await awake(page);
});

test('it answers, and neither reads nor writes the address of the article', async ({ page }) => {
  await page.goto(`${ARTICLE}#method=known&difference=30mm&shorter=right`);
  const { difference, result, room } = calculatorOn(page);
  await room.scrollIntoViewIfNeeded();
  await awake(page);
  await expect(difference.input).toHaveValue('10');
  await difference.input.fill('20');
  await expect(result).toContainText('about 20 mm higher');
  await expect(page).toHaveURL(/#method=known&difference=30mm&shorter=right$/);
});

test('its link leads to the tool page with the same numbers', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  const { difference, result, room } = calculatorOn(page);
  await room.scrollIntoViewIfNeeded();
  await awake(page);
  await difference.input.fill('20');
  await expect(result).toContainText('about 20 mm higher');
  await room.getByRole('button', { name: 'Copy link' }).click();
  await expect(room.getByText('Copied', { exact: true })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`${TOOL}#method=known&difference=20mm&shorter=left$`));
  await page.goto(link);
  await expect(calculatorOn(page).result).toContainText('about 20 mm higher');
});

test('waking in the article moves nothing', async ({ page }) => {
  await page.goto(ARTICLE);
  const { room, result } = calculatorOn(page);
  await room.scrollIntoViewIfNeeded();
  const before = await result.boundingBox();
  await awake(page);
  expect(await result.boundingBox()).toEqual(before);
});
