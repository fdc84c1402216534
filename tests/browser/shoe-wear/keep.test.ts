import { createRequire } from 'node:module';
import { expect, test } from '../fixture.ts';
import { readPdf } from '../pdf.ts';
import { keep } from '../store/privacy-page.ts';
import { openChecker } from './checker-page.ts';

const CHECK = '#left=heel-outer:2&right=heel-outer:1&months=3&steps=5000&days=7&twist=easy';
const JUNE = { tool: 'shoe-wear', saved: '2026-06-01T12:00:00.000Z' } as const;
/** Width of the code as it is read, in pixels. */
const SIDE = 300;
/** A CommonJS module, whose default import the type checker and Node read differently. */
const jsQR: typeof import('jsqr').default = createRequire(import.meta.url)('jsqr');

test('the sheet is one page with soles, verdict, notes the signs that were ticked, and a code of its link', async ({ page }) => {
  await page.addInitScript(() => Object.assign(globalThis, { print: () => undefined }));
  const { press, sign, room, result } = await openChecker(page, CHECK);
  await sign('A wound on my foot').check();
  await result.getByLabel('Notes for a visit').fill('Sore since June');
  await press('Print this sheet');
  const code = room.getByRole('img', { name: 'Code that leads to this sheet' });
  await expect(code).toBeVisible();
  await expect(page.locator('html[data-sheet]')).toHaveCount(1);

  // What the code holds, as a camera would read it.
  const dark = await code.evaluate(async (drawing, side) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
    await image.decode();
    const paper = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d');
    paper?.drawImage(image, 0, 0, side, side);
    const { data = [] } = paper?.getImageData(0, 0, side, side) ?? {};
    return Array.from({ length: side * side }, (_, pixel) => ((data[4 * pixel] ?? 255) < 128 ? '1' : '0')).join('');
  }, SIDE);
  const pixels = Uint8ClampedArray.from([...dark].flatMap((bit) => (bit === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])));
  expect(jsQR(pixels, SIDE, SIDE)?.data).toBe(page.url());

  // Printing ends the sheet, as it does when a reader prints.
  const { pieces } = await readPdf(await page.pdf({ format: 'A4' }));
  const words = pieces.map(({ text }) => text).join(' ');
  expect(new Set(pieces.map(({ sheet }) => sheet)).size).toBe(1);
  expect(words).toContain('Plan a new pair');
  expect(words).toContain('Book a visit with your GP');
  expect(words).toContain('It twists easily');
  expect(words).toContain('does not heal');
  expect(words).not.toContain('suddenly cold');
  expect(words).not.toContain('Key points');

  await expect(code).toHaveCount(0);
  await expect(page.locator('html[data-sheet]')).toHaveCount(0);
});

test('a check is saved only when asked, opened again and compared months later', async ({ page }) => {
  const checker = await openChecker(page, CHECK);
  const { room, result, zone, press, sign } = checker;
  await sign('A wound on my foot').check();
  await result.getByLabel('Notes for a visit').fill('Sore since June');
  await expect(checker.verdict).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  await result.getByText('Save on this device, or compare').click();
  await result.getByLabel('Name').fill('Blue shoes');
  await press('Save on this device');
  await expect(result.getByText('“Blue shoes” is saved on this device.')).toBeVisible();
  const kept = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sole-to-spine');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const [name = ''] = opening.result.objectStoreNames;
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );
  expect(kept).toContain('twist=easy');
  expect(kept).not.toMatch(/wound|June/);

  await zone('Left', 'outer heel').click();
  await zone('Right', 'inner ball').click();
  await press('Compare');
  const compared = room.getByRole('region', { name: 'Compared' });
  await expect(compared).toContainText('Left, outer heel: from clear to smooth.');
  await expect(compared).toContainText('Right, inner ball: from none to light.');
  await expect(compared.getByRole('img')).toHaveCount(4);

  await press('Open');
  await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/clear wear/);
  await expect(sign('A wound on my foot')).toBeChecked();

  await press('Delete');
  await expect(result.getByText('Nothing is saved yet.')).toBeVisible();
});

test('a saved check that cannot be read is neither opened nor compared', async ({ page }) => {
  await keep(page, [{ ...JUNE, id: 'a1', name: 'Broken', fragment: 'heel-outer:2' }]);
  const { room, result, zone, press } = await openChecker(page, CHECK);
  await result.getByText('Save on this device, or compare').click();
  await press('Open');
  await expect(result.getByText('This saved check cannot be read.')).toBeVisible();
  await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/clear wear/);
  await press('Compare');
  const compared = room.getByRole('region', { name: 'Compared' });
  await expect(compared).toContainText('This saved check cannot be read.');
  await expect(compared.getByRole('img')).toHaveCount(0);
});

test('an earlier check that is read in part is compared, with what of it is blank', async ({ page }) => {
  await keep(page, [{ ...JUNE, id: 'a1', name: 'Half', fragment: 'left=heel-upper:2&right=heel-outer:1' }]);
  const { room, result, press } = await openChecker(page, CHECK);
  await result.getByText('Save on this device, or compare').click();
  await press('Compare');
  const compared = room.getByRole('region', { name: 'Compared' });
  await expect(compared).toContainText('Part of the link (left sole) could not be used and is blank here.');
  await expect(compared.getByRole('img')).toHaveCount(4);
});
