import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

test.describe('with leave to use the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a copied link brings the result back', async ({ page }) => {
    const { room, way, height, result } = await openCalculator(page);
    await way('Blocks').check();
    await height.input.fill('12');
    await expect(result).toContainText('about 12 mm higher');
    await room.getByRole('button', { name: 'Copy link' }).click();
    await expect(room.getByText('Copied', { exact: true })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('/tools/leg-length/#method=blocks&height=12mm&shorter=left');
    await page.goto('about:blank');
    await page.goto(link);
    await expect(result).toContainText('about 12 mm higher');
  });

  test('a copied sentence holds the result, its range and what it is not', async ({ page }) => {
    const { room, difference } = await openCalculator(page);
    await difference.input.fill('20');
    await room.getByRole('button', { name: 'Copy as a sentence' }).click();
    await expect(room.getByText('Copied', { exact: true })).toBeVisible();
    const sentence = await page.evaluate(() => navigator.clipboard.readText());
    expect(sentence).toContain('your right hip joint would stand about 20 mm higher');
    expect(sentence).toContain('Measuring error alone allows');
    expect(sentence).toContain('This is not a lift height.');
    expect(sentence).not.toContain('Your result:');
  });

  test('a link copied before the model has come holds what was typed', async ({ page }) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route(/\/answer\.[^/]+\.js$/, async (route) => {
      await promise;
      await route.continue();
    });
    const { room, difference } = await openCalculator(page);
    await difference.input.fill('20');
    await room.getByRole('button', { name: 'Copy link' }).click();
    resolve();
    await expect(room.getByText('Copied', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('difference=20mm');
  });

  test('with a bad field the last good result is what is copied', async ({ page }) => {
    const { room, difference, oldMark } = await openCalculator(page);
    await difference.input.fill('20');
    await difference.input.fill('2o');
    await expect(oldMark).toBeVisible();
    await room.getByRole('button', { name: 'Copy link' }).click();
    await expect(room.getByText('Copied', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('difference=20mm');
  });
});

test('without leave the text is shown instead, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  const { room, difference } = await openCalculator(page);
  await difference.input.fill('20');
  await room.getByRole('button', { name: 'Copy link' }).click();
  await expect(room.getByText(/does not let us copy.*#method=known&difference=20mm/)).toBeVisible();
  await room.getByRole('button', { name: 'Copy as a sentence' }).click();
  await expect(room.getByText(/does not let us copy.*about 20 mm higher/)).toBeVisible();
});

test('every state says that it is not a lift height and names the next step', async ({ page }) => {
  const { difference, meaning, result } = await openCalculator(page);
  await expect(meaning).toContainText('This is not a lift height.');
  for (const text of ['0', '3', '20', '100']) {
    await difference.input.fill(text);
    await expect(result).toContainText('Your result:');
    await expect(meaning).toContainText('This is not a lift height.');
    await expect(meaning).toContainText('Show this to a physiotherapist, podiatrist or doctor');
  }
  await expect(meaning).toContainText('Above 50 mm');
});

test('how it was measured changes how sure the side is', async ({ page }) => {
  const { difference, measuredBy, meaning } = await openCalculator(page);
  await difference.input.fill('14');
  await expect(meaning).toContainText('about 8 in 10 that your left leg is the shorter one');
  await measuredBy.selectOption('image');
  await expect(meaning).toContainText('more than 9 in 10 that your left leg is the shorter one');
});

test('all reference cases agree in this browser, each with its source', async ({ page }) => {
  const { room } = await openCalculator(page);
  await room.getByRole('button', { name: 'Check our maths' }).click();
  const cases = room.getByRole('region', { name: 'Reference cases' });
  const [, agreed, total] = /^(\d+) of (\d+)/.exec((await cases.getByRole('status').innerText()).trim()) ?? [];
  expect(Number(total)).toBeGreaterThan(20);
  expect(agreed).toBe(total);
  const rows = cases.locator('tbody tr');
  await expect(rows).toHaveCount(Number(total));
  await expect(rows.filter({ hasText: '✗' })).toHaveCount(0);
  await expect(rows.locator('td:last-child:empty')).toHaveCount(0);
});
