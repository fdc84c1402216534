import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { NO_PICTURE } from '../../../src/figures/save/say-saved.ts';
import { figureCsv } from '../../../src/tools/kinetic-chain/figure-data.ts';
import { DEFAULT_STATE } from '../../../src/tools/kinetic-chain/state.ts';
import { NOT_LOADED } from '../../../src/tools/shared/late-words.ts';
import { cutOff } from '../cut-off.ts';
import { expect, test } from '../fixture.ts';
import { readPdf } from '../pdf.ts';
import { openExplorer, TOOL } from './explorer-page.ts';

const STATE = '#wedge=15&feet=left';

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const { press, behind, room } = await openExplorer(page, STATE);
  await expect(behind).toHaveAccessibleName(/^Wedge of 15°/);
  const download = page.waitForEvent('download');
  await press(button);
  const file = await download;
  await expect(room.getByText(`Saved as ${file.suggestedFilename()}`)).toBeVisible();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('the numbers are saved as the model has them', async ({ page }) => {
  const { name, bytes } = await saved(page, 'Save the numbers (CSV)');
  expect(name).toBe('kinetic-chain-15-left-typical.csv');
  expect(bytes.toString('utf8')).toBe(figureCsv({ ...DEFAULT_STATE, wedgeDegrees: 15, feet: 'left' }));
});

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the drawing is saved in light colours that every program reads, with its source and its link', async ({ page }) => {
    const { name, bytes } = await saved(page, 'Save the drawing (SVG)');
    expect(name).toBe('kinetic-chain-15-left-typical.svg');
    const svg = bytes.toString('utf8');
    expect(svg).toContain('Source: Pinto 2008, Fischer 2018');
    expect(svg).toContain(`${TOOL}${STATE}`.replaceAll('&', '&amp;'));
    expect(svg).toContain('Wedge of 15° under the left foot, outer edge up');
    expect(svg).not.toMatch(/oklch|var\(|light-dark|NaN|style=/);
    expect(svg.match(/<svg/g)).toHaveLength(3);
  });
});

test('a picture is saved, large enough to print', async ({ page }) => {
  const { name, bytes } = await saved(page, 'Save as a picture (PNG)');
  expect(name).toBe('kinetic-chain-15-left-typical.png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1200);
});

for (const [button, told] of [
  ['Save the drawing (SVG)', `Nothing was saved. ${NOT_LOADED}`],
  ['Save as a picture (PNG)', NO_PICTURE],
] as const) {
  test(`${button}: where its code does not come, the page says so with the way out`, async ({ page, problems }) => {
    const { press, behind, room } = await openExplorer(page, STATE);
    await expect(behind).toHaveAccessibleName(/^Wedge of 15°/);
    await page.waitForLoadState('networkidle');
    const forgive = await cutOff(page, problems);
    await press(button);
    await expect(room.getByRole('status').getByText(told)).toBeVisible();
    forgive();
  });
}

test('a drawing that cannot be read is told, and the page keeps its own colours', async ({ page }) => {
  const { press, behind, room } = await openExplorer(page, STATE);
  await expect(behind).toHaveAccessibleName(/^Wedge of 15°/);
  await page.evaluate(() => (globalThis.getComputedStyle = () => { throw new Error('No styles'); }));
  await press('Save the drawing (SVG)');
  await expect(room.getByText(/^Nothing was saved/)).toBeVisible();
  await expect(room.locator('[style*="color-scheme"]')).toHaveCount(0);
});

test('the link and the sentence are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { press, room } = await openExplorer(page, STATE);
  await press('Copy link');
  await expect(room.getByText('Copied', { exact: true })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${TOOL}${STATE}$`));
  await press('Copy as a sentence');
  await expect(room.getByText('Copied', { exact: true })).toHaveCount(2);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A wedge of 15° under the left foot, outer edge up.');
});

test('the citation names the study of the pelvis first and the drawing last', async ({ page }) => {
  const { room } = await openExplorer(page, STATE);
  await room.getByText('Cite this figure').click();
  const lines = (await room.locator('.citation').innerText()).split('\n');
  expect(lines[0]).toMatch(/^Pinto .* 2008.*https:\/\/doi\.org\//);
  expect(lines.at(-1)).toMatch(/^Sole to Spine contributors\. Wedge of 15° .* \[figure\]\. Sole to Spine; 2026\. http.*#wedge=15&feet=left\. CC BY 4\.0\.$/);
});

test('on paper the state is as set, and nothing is left to press', async ({ page }) => {
  const { behind, headline, slider, press } = await openExplorer(page, STATE);
  await expect(behind).toHaveAccessibleName(/^Wedge of 15°/);
  await page.evaluate(() => (globalThis.print = () => undefined));
  await press('Print this sheet');
  await expect(page.locator('.sheet-link svg')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(behind).toBeVisible();
  await expect(headline).toBeVisible();
  await expect(page.locator('.sheet-link')).toBeVisible();
  await expect(page.locator('.sheet-link')).toContainText('#wedge=15&feet=left');
  await expect(slider).toBeHidden();
  await expect(page.locator('#tool').getByRole('button')).toHaveCount(0);
  const { pieces } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pieces.at(-1)?.sheet, 'sheets, with the list of sources at the end').toBe(2);
  expect(pieces.filter(({ sheet }) => sheet === 2).map(({ text }) => text).join(' ')).toMatch(/Sources.*Pinto/);
});
