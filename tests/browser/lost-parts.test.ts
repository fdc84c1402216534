import type { Page } from 'playwright/test';
import { NOT_LOADED } from '../../src/tools/shared/late-words.ts';
import { served } from '../pages.ts';
import { cutOff } from './cut-off.ts';
import { expect, test } from './fixture.ts';
import { wakeIslands } from './islands.ts';

const CASES = {
  'the answer of the shoe-wear checker': ['/tools/shoe-wear/', (page) => page.getByRole('button', { name: 'Left shoe, outer heel' }).click()],
  'a part of the shoe-wear checker': ['/tools/shoe-wear/', (page) => page.getByText('Mark them in a table').click()],
  'the questions of the timer': ['/tools/stretch-timer/', (page) => page.locator('#tool').getByRole('button', { name: /^Start/ }).click()],
  'a part of the timer': ['/tools/stretch-timer/', (page) => page.getByText('Keep a log').click()],
  'the answer of the leg-length calculator': ['/tools/leg-length/', (page) => page.getByRole('textbox', { name: 'Difference' }).fill('12')],
  'the fields of the tape': ['/tools/leg-length/', (page) => page.locator('#tool').getByRole('radio', { name: /tape/i }).check()],
} as const satisfies Record<string, readonly [string, (page: Page) => Promise<void>]>;

for (const [name, [path, reach]] of Object.entries(CASES)) {
  test(`where ${name} cannot be fetched, the page says so with the way out`, async ({ page, problems }) => {
    await page.goto(served(path));
    await wakeIslands(page);
    const forgive = await cutOff(page, problems);
    await reach(page);
    await expect(page.locator('#tool').getByText(NOT_LOADED).first()).toBeVisible();
    forgive();
  });
}

for (const [path, fragment] of [
  ['/tools/shoe-wear/', '#left=heel-outer:2'],
  ['/tools/stretch-timer/', '#items=heel-raise'],
  ['/tools/leg-length/', '#method=known&difference=20mm'],
] as const) {
  test(`where the reader of a link to ${path} cannot be fetched, the page says so`, async ({ page, problems }) => {
    await page.goto(served(path));
    await wakeIslands(page);
    const forgive = await cutOff(page, problems);
    await page.evaluate((hash) => void (location.hash = hash), fragment);
    await expect(page.locator('#tool').getByText(NOT_LOADED).first()).toBeVisible();
    forgive();
  });
}

test('a copy that needs a part that does not come says that nothing was copied', async ({ page, problems }) => {
  await page.goto(served('/tools/leg-length/'));
  await wakeIslands(page);
  const forgive = await cutOff(page, problems);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText(`Nothing was copied. ${NOT_LOADED}`)).toBeVisible();
  forgive();
});

test('a sheet whose code does not come is printed without it', async ({ page, problems }) => {
  await page.addInitScript(() => Object.assign(globalThis, { print: () => undefined }));
  await page.goto(`${served('/tools/shoe-wear/')}#left=heel-outer:2`);
  await wakeIslands(page);
  const print = page.getByRole('button', { name: 'Print this sheet' });
  await expect(print).toBeVisible();
  await page.waitForLoadState('networkidle');
  const forgive = await cutOff(page, problems);
  await print.click();
  await expect(page.locator('html[data-sheet]')).toHaveCount(1);
  await expect(page.locator('.sheet-link')).toContainText('#left=heel-outer:2');
  await expect(page.locator('.sheet-link svg')).toHaveCount(0);
  forgive();
});
