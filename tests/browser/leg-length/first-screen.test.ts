import { expect, test } from '../fixture.ts';
import { openCalculator } from './tool-page.ts';

test.use({ viewport: { width: 375, height: 667 } });

test('at 375 × 667 the whole result of the example lies in the first screen', async ({ page }) => {
  const { result } = await openCalculator(page);
  const box = await result.boundingBox();
  expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(667);
});
