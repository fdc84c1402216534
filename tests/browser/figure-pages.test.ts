import { readFileSync } from 'node:fs';
import { FIGURE_SAMPLES, served } from '../pages.ts';
import { expect, test } from './fixture.ts';
import { wakeIslands } from './islands.ts';

/** Width and height as a PNG's header has them, in px. */
function pngSizeOf(file: Buffer): { width: number; height: number } {
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

for (const path of FIGURE_SAMPLES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${path}, ${colorScheme}, which stands for its kind of figure`, () => {
      test.use({ colorScheme });

      test('is saved as a picture on white that can be printed, shaped as its drawing', async ({ page }) => {
        await page.goto(path);
        await wakeIslands(page);
        const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /PNG/ }).click()]);
        expect(saved.suggestedFilename()).toBe(`${path.split('/').at(-2)}.png`);
        const file = readFileSync(await saved.path());
        const { width, height } = pngSizeOf(file);
        expect(width).toBeGreaterThanOrEqual(1200);
        const painted = await page.evaluate(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
          const pen = canvas.getContext('2d');
          pen?.drawImage(image, 0, 0);
          const all = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
          let dark = 0;
          for (let at = 0; at < all.length; at += 4) if ((all[at] ?? 255) < 90) dark += 1;
          return { corner: [...all.slice(0, 4)], dark };
        }, file.toString('base64'));
        expect(painted.corner).toEqual([255, 255, 255, 255]);
        expect(painted.dark).toBeGreaterThan(2000);
        expect(height).toBeGreaterThan(width / 3);
        await expect(page.getByText(/^Saved as /)).toBeVisible();
      });
    });
  }
}

test('a drawing that does not come is told in words, with the way out', async ({ page, problems }) => {
  const path = served('/figures/calf-stretch/');
  await page.route('**/*.svg', (route) => route.abort());
  await page.goto(path);
  await wakeIslands(page);
  await page.getByRole('button', { name: /PNG/ }).click();
  await expect(page.getByText('Your browser could not make the picture. Check your connection and try again, or save the drawing (SVG).')).toBeVisible();
  problems.splice(0);
});

test('the script that paints is fetched when a picture is asked for, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(served('/figures/pelvic-response/'));
  await wakeIslands(page);
  const before = asked.length;
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /PNG/ }).click()]);
  expect(asked.slice(before).filter((url) => url.endsWith('.js'))).toHaveLength(1);
});

test('the citation is copied by keyboard: studies first, a line each', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(served('/figures/pelvic-response/'));
  await wakeIslands(page);
  await page.getByRole('button', { name: 'Copy all of it' }).press('Enter');
  await expect(page.getByText('Copied')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines.map((line) => line.slice(0, 16))).toEqual([expect.stringMatching(/^Pinto/), expect.stringMatching(/^Hornestam/), 'Sole to Spine co']);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no button stands there that does nothing; files and citation can be had', async ({ page }) => {
    await page.goto(served('/figures/pelvic-response/'));
    for (const button of await page.locator('main button').all()) await expect(button).toBeHidden();
    await expect(page.locator('main a[download]')).toHaveCount(2);
    await expect(page.locator('.bibliography li').last()).toContainText('CC BY 4.0');
  });
});
