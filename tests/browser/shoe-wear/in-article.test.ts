import { served } from '../../pages.ts';
import { expect, test } from '../fixture.ts';
import { wakeIslands } from '../islands.ts';
import { keep } from '../store/privacy-page.ts';
import { checkerOn, TOOL } from './checker-page.ts';

const ARTICLE = served('/treatment/footwear/');

test('it sleeps until it comes into view', async ({ page }) => {
  await page.goto(ARTICLE);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(1);
  await page.locator('#tool').scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])')).toHaveCount(1);
});

test('it answers, asks for signs first, and leaves the address of the article alone', async ({ page }) => {
  await page.goto(`${ARTICLE}#left=heel-outer:3`);
  await wakeIslands(page);
  const { zone, verdict, sign, cards, room, check } = checkerOn(page);
  await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/no wear/);
  await zone('Left', 'outer heel').click();
  await expect(verdict).toHaveText('Keep wearing them');
  await sign('A wound on my foot').check();
  await expect(cards.getByRole('region', { name: 'Book a visit' })).toBeVisible();
  await room.getByText('Check the shoes by hand').click();
  await check('Is the heel cup firm?', 'It gives').check();
  await expect(verdict).toHaveText('Plan a new pair');
  await room.getByText('Check the shoes by hand').click();
  await expect(verdict).toHaveText('Plan a new pair');
  await expect(page).toHaveURL(/#left=heel-outer:3$/);
  await expect(room.getByRole('link', { name: 'Rule and sources' }).first()).toHaveAttribute('href', `${TOOL}#wear-usual-heel`);
});

test('a saved check opens on the tool page, with every answer that it holds', async ({ page }) => {
  await keep(page, [
    { id: 'a1', tool: 'shoe-wear', name: 'Blue shoes', saved: '2026-06-01T12:00:00.000Z', fragment: 'left=heel-outer:2&heel-counter=soft&months=9' },
  ]);
  await page.goto(ARTICLE);
  await wakeIslands(page);
  const { zone, result, press, check, field, verdict } = checkerOn(page);
  await zone('Left', 'outer heel').click();
  await result.getByText('Save on this device, or compare').click();
  await press('Open');
  await expect(page).toHaveURL(`${TOOL}#left=heel-outer:2&heel-counter=soft&months=9`);
  await expect(check('Is the heel cup firm?', 'It gives')).toBeChecked();
  await expect(field('Months since')).toHaveValue('9');
  await expect(verdict).toHaveText('Plan a new pair');
});

test('waking in the article moves nothing', async ({ page }) => {
  await page.goto(ARTICLE);
  const after = page.getByRole('heading', { name: 'When should you replace running shoes?' });
  await page.locator('#tool').scrollIntoViewIfNeeded();
  const before = await after.boundingBox();
  await wakeIslands(page);
  await page.locator('#tool').scrollIntoViewIfNeeded();
  expect(await after.boundingBox()).toEqual(before);
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the article shows the soles and leads to the paper form', async ({ page }) => {
    await page.goto(ARTICLE);
    const { room } = checkerOn(page);
    await expect(room.getByRole('link', { name: 'Print the paper form instead.' })).toHaveAttribute('href', TOOL);
    await expect(room.locator('.sole-map').first()).toBeVisible();
  });
});
