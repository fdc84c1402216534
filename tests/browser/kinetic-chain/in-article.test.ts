import { served } from '../../pages.ts';
import { expect, test } from '../fixture.ts';
import { awake, explorerOn, TOOL } from './explorer-page.ts';

const ARTICLE = served('/kinetic-chain/how-the-chain-works/');

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the article shows the drawing, its answer, and the way to other wedges', async ({ page }) => {
    await page.goto(ARTICLE);
    const { drawings, headline, room } = explorerOn(page);
    await expect(drawings).toHaveCount(2);
    await expect(headline).toContainText('about 1.6°');
    await expect(room.getByRole('link', { name: 'A table holds other wedges' })).toHaveAttribute('href', TOOL);
  });
});

test('it sleeps until it comes into view, answers, and leaves the address alone', async ({ page }) => {
  await page.goto(`${ARTICLE}#wedge=5&feet=left`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(1);
  const { room, slider, headline } = explorerOn(page);
  await room.scrollIntoViewIfNeeded();
  await awake(page);
  await expect(slider).toHaveValue('10');
  await slider.press('End');
  await expect(headline).toContainText('3.1°');
  await expect(page).toHaveURL(/#wedge=5&feet=left$/);
});

test('it leads to the whole explorer with what is set', async ({ page }) => {
  await page.goto(ARTICLE);
  const { room, slider, headline } = explorerOn(page);
  await room.scrollIntoViewIfNeeded();
  await awake(page);
  await slider.press('End');
  await expect(headline).toContainText('3.1°');
  await room.getByRole('link', { name: 'Every joint, its numbers and sources' }).click();
  await expect(page).toHaveURL(new RegExp(`${TOOL}#wedge=20&feet=both$`));
  await expect(explorerOn(page).slider).toHaveValue('20');
});

test('waking in the article moves nothing', async ({ page }) => {
  await page.goto(ARTICLE);
  const { room, headline } = explorerOn(page);
  await room.scrollIntoViewIfNeeded();
  const place = () => headline.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await place();
  await awake(page);
  expect(await place()).toBe(before);
});
