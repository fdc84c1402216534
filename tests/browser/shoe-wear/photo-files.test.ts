import { open } from 'node:fs/promises';
import { expect, test } from '../fixture.ts';
import { halvesOf, jpegOf, openPhotos, PNG } from './photo-page.ts';
import { EXIF_SECRET, withExif } from './pictures.ts';

test('a picture that the camera held sideways (EXIF orientation 6) stands upright', async ({ page }) => {
  const { file, layer } = await openPhotos(page);
  await file.setInputFiles({ name: 'sole.jpg', mimeType: 'image/jpeg', buffer: withExif(await jpegOf(page, 64, 32), 6) });
  await expect(layer).toHaveAttribute('href', /^blob:/);
  // A quarter turn to the right: what the file has on its left stands at the top.
  expect(await halvesOf(page)).toEqual({ width: 32, height: 64, upper: 'red', lower: 'blue' });
});

test('a large picture is kept at no more than 1,600 pixels a side, without what the camera wrote down', async ({ page }) => {
  await page.addInitScript(() => {
    const create = URL.createObjectURL.bind(URL);
    const texts: Promise<string>[] = [];
    URL.createObjectURL = (blob: Blob) => {
      texts.push(blob.text());
      return create(blob);
    };
    Object.assign(window, { blobTexts: () => Promise.all(texts) });
  });
  const { file, layer } = await openPhotos(page);
  await file.setInputFiles({ name: 'sole.jpg', mimeType: 'image/jpeg', buffer: withExif(await jpegOf(page, 3200, 2400), 1) });
  await expect(layer).toHaveAttribute('href', /^blob:/);
  expect(await halvesOf(page)).toMatchObject({ width: 1600, height: 1200 });
  const [original, copy, ...more] = await page.evaluate<string[]>('blobTexts()');
  expect(original).toContain(EXIF_SECRET);
  expect(copy).not.toContain(EXIF_SECRET);
  expect(more).toEqual([]);
});

test.describe('a file that cannot be used is told with the way out; picture and marks stay', () => {
  const faults = [
    { what: 'a text renamed .jpg', says: /no JPEG, PNG.*whatever its name says/, bytes: () => Buffer.from('Worn at the outer heel.') },
    { what: 'an empty file', says: /empty.*Choose another/, bytes: () => Buffer.alloc(0) },
    { what: 'a truncated JPEG', says: /cut short.*Copy it again/, bytes: (jpeg: Buffer) => jpeg.subarray(0, jpeg.length >> 1) },
    { what: 'a truncated PNG', says: /cut short.*Copy it again/, bytes: () => PNG.buffer.subarray(0, 60) },
    { what: 'a JPEG of nothing', says: /cannot open the picture.*Save it as a JPEG/, bytes: () => Buffer.from([0xff, 0xd8, 0xff, 0xff, 0xd9]) },
    { what: 'a HEIC picture', says: /cannot open HEIC.*Save it as a JPEG/, bytes: () => Buffer.from('\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x08mdat', 'latin1') },
  ];
  for (const { what, says, bytes } of faults) {
    test(what, async ({ page }) => {
      const { file, news, layer } = await openPhotos(page);
      const mark = page.getByRole('button', { name: 'Left shoe, outer heel' });
      await mark.click();
      await file.setInputFiles(PNG);
      await expect(layer).toHaveCount(1);
      const href = await layer.getAttribute('href');
      await file.setInputFiles({ name: 'sole.jpg', mimeType: 'image/jpeg', buffer: bytes(await jpegOf(page, 64, 32)) });
      await expect(news).toContainText(says);
      await expect(news).toContainText('Your marks are as they were.');
      await expect(layer).toHaveAttribute('href', href ?? '');
      await expect(mark).toHaveAccessibleName('Left shoe, outer heel: light wear');
    });
  }

  test('a file of 31 MB', async ({ page }, testInfo) => {
    const path = testInfo.outputPath('sole.jpg');
    const handle = await open(path, 'w');
    await handle.truncate(31_000_000);
    await handle.close();
    const { file, news } = await openPhotos(page);
    await file.setInputFiles(path);
    await expect(news).toContainText(/over 30 MB.*Choose a smaller one/);
  });
});

test('a fault is gone once a picture can be used', async ({ page }) => {
  const { file, news, layer } = await openPhotos(page);
  await file.setInputFiles({ ...PNG, buffer: Buffer.alloc(0) });
  await expect(news).toHaveClass(/photo-fault/);
  await file.setInputFiles(PNG);
  await expect(layer).toHaveCount(1);
  await expect(news).not.toHaveClass(/photo-fault/);
});

test('the last choice wins, though an earlier one takes longer to open, and the earlier one is let go of', async ({ page }) => {
  await page.addInitScript(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = async function () {
      if (this.name === 'slow.jpg') await promise;
      return read.call(this);
    };
    const revoke = URL.revokeObjectURL.bind(URL);
    let released = 0;
    URL.revokeObjectURL = (href) => {
      released += 1;
      revoke(href);
    };
    Object.assign(window, { readSlow: resolve, countReleased: () => released });
  });
  const { file, layer } = await openPhotos(page);
  await file.setInputFiles({ name: 'slow.jpg', mimeType: 'image/jpeg', buffer: await jpegOf(page, 64, 32) });
  await file.setInputFiles(PNG);
  await expect(layer).toHaveAttribute('width', '40');
  await page.evaluate('readSlow()');
  // Both files, once they are copied, and the copy that came too late.
  await expect.poll(() => page.evaluate('countReleased()')).toBe(3);
  await expect(layer).toHaveAttribute('width', '40');
});
