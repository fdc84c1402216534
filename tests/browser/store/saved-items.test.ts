import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixture.ts';
import { sidewaysScroll } from '../sideways.ts';
import { keep, LEGS, openPrivacy, SHOES } from './privacy-page.ts';

const BOTH = [LEGS, SHOES];

test('every item stands with its name and day, the last first, and names are words, not markup', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1">';
  await keep(page, [LEGS, { ...SHOES, name: markup }]);
  const { each, rows, list } = await openPrivacy(page);
  await each.click();
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText(`${markup} 23 November 2026`);
  await expect(rows.nth(1)).toContainText('My legs 22 November 2026');
  await expect(list.locator('img')).toHaveCount(0);
});

test('an item is deleted and brought back by keyboard alone, and the focus is never lost', async ({ page }) => {
  await keep(page, BOTH);
  const { each, row, rows, button, listTold } = await openPrivacy(page);
  await each.press('Enter');
  await row('Walking shoes').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(listTold).toHaveText('“Walking shoes” is deleted.');
  await expect(rows).toHaveCount(1);
  await expect(button('Undo: bring back Walking shoes')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(listTold).toHaveText('“Walking shoes” is back.');
  await expect(rows).toHaveCount(2);
  await expect(row('Walking shoes').getByRole('button', { name: 'Rename' })).toBeFocused();
});

test('the last item can be deleted and brought back as well', async ({ page }) => {
  await keep(page, [SHOES]);
  const { each, row, button, room } = await openPrivacy(page);
  await each.click();
  await row('Walking shoes').getByRole('button', { name: 'Delete' }).click();
  await expect(room).toContainText('Nothing is saved on this device.');
  await button('Undo').click();
  await expect(row('Walking shoes')).toBeVisible();
});

test('an item gets another name; an empty one is refused in words; Escape leaves it as it was', async ({ page }) => {
  await keep(page, BOTH);
  const { each, row, list, listTold } = await openPrivacy(page);
  await each.click();
  await row('Walking shoes').getByRole('button', { name: 'Rename' }).press('Enter');
  const field = list.getByLabel('New name');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Walking shoes');
  await field.fill('  ');
  await field.press('Enter');
  await expect(listTold).toHaveText('It has no name yet. Type one.');
  await expect(field).toBeFocused();
  await field.fill('Old boots');
  await field.press('Enter');
  await expect(listTold).toHaveText('The name is changed.');
  await expect(row('Old boots').getByRole('button', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill('Sandals');
  await field.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(row('Old boots')).toBeVisible();
});

test('the buttons of a row are named by its item for those who do not see it', async ({ page }) => {
  await keep(page, BOTH);
  const { each, row } = await openPrivacy(page);
  await each.click();
  await expect(row('My legs').getByRole('button', { name: 'Delete' })).toHaveAccessibleDescription(/^My legs/);
});

test('an export downloads a file with every item and the address of its schema', async ({ page, baseURL }) => {
  await keep(page, BOTH);
  const { each, button, listTold } = await openPrivacy(page);
  await each.click();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Export to a file').click()]);
  expect(download.suggestedFilename()).toBe('sole-to-spine-saved.json');
  const file: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file).toEqual({ $schema: expect.stringContaining(String(baseURL)), format: 'sole-to-spine-saved', version: 1, items: [SHOES, LEGS] });
  await expect(listTold).toHaveText('The file is in your downloads.');
});

test('with a long list and a long name, nothing scrolls sideways at 320 px, and every target is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keep(page, [{ ...SHOES, name: 'W'.repeat(80) }, LEGS]);
  const { each, row, list } = await openPrivacy(page);
  await each.click();
  await row('My legs').getByRole('button', { name: 'Rename' }).click();
  expect(await sidewaysScroll(page)).toBe(0);
  for (const control of await list.locator('button, input').all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});
