import type { Page } from 'playwright/test';
import { served } from '../../pages.ts';
import { expect } from '../fixture.ts';
import { wakeIslands } from '../islands.ts';
import { pngOf, type Colour } from './pictures.ts';

export const RED: Colour = [220, 20, 20];
export const BLUE: Colour = [20, 20, 220];
/** 40 × 20 pixels: red on the left, blue on the right. */
const twoColours = (x: number): Colour => (x < 20 ? RED : BLUE);
export const PNG = { name: 'sole.png', mimeType: 'image/png', buffer: pngOf(40, 20, twoColours) };

/** The JPEG that the browser makes of a plain drawing: red on the left, blue on the right. */
export async function jpegOf(page: Page, width: number, height: number): Promise<Buffer> {
  const encoded = await page.evaluate(
    ([wide, high]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high });
      const paper = canvas.getContext('2d');
      if (!paper) throw new Error('The browser draws nothing.');
      paper.fillStyle = 'rgb(220 20 20)';
      paper.fillRect(0, 0, wide, high);
      paper.fillStyle = 'rgb(20 20 220)';
      paper.fillRect(wide / 2, 0, wide / 2, high);
      return canvas.toDataURL('image/jpeg').replace(/^[^,]+,/, '');
    },
    [width, height] as const,
  );
  return Buffer.from(encoded, 'base64');
}

/** The colours of the middle of the upper and of the lower half of the picture under the map. */
export const halvesOf = (page: Page) =>
  page.locator('svg image').evaluate(async (layer) => {
    const image = new Image();
    image.src = layer.getAttribute('href') ?? '';
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const paper = canvas.getContext('2d', { willReadFrequently: true });
    if (!paper) throw new Error('The browser draws nothing.');
    paper.drawImage(image, 0, 0);
    const nameAt = (y: number) => {
      const [red = 0, , blue = 0] = paper.getImageData(Math.floor(width / 2), Math.floor(y), 1, 1).data;
      return red > blue ? 'red' : 'blue';
    };
    return { width, height, upper: nameAt(height / 4), lower: nameAt((height * 3) / 4) };
  });

/** The tool with its pictures open, as a reader finds it. */
export async function openPhotos(page: Page) {
  await page.goto(served('/tools/shoe-wear/'));
  await wakeIslands(page);
  await page.getByText('Put a picture under the drawing').click();
  const transform = async () => (await page.locator('svg g:has(> image)').getAttribute('transform')) ?? '';
  const left = page.getByRole('group', { name: 'Picture of the left sole' });
  await expect(left).toBeVisible();
  return {
    left,
    /** What fits the picture of a sole; there while it is fitted. */
    bar: (side: 'left' | 'right') => page.getByRole('group', { name: `Fit the picture of the ${side} sole` }),
    right: page.getByRole('group', { name: 'Picture of the right sole' }),
    file: left.getByLabel('picture of the left sole'),
    news: page.locator('.soles [aria-live]:not(:empty)'),
    layer: page.locator('svg image'),
    surface: page.locator('.photo-surface rect'),
    press: (name: string) => page.locator('.soles').getByRole('button', { name, exact: true }).click(),
    transform,
    /** Numbers of the transform in their order: x, y, turn, scale across, scale down. */
    numbers: async () => (await transform()).match(/-?[\d.]+/g)?.map(Number) ?? [],
  };
}
