import { expect, test } from '../fixture.ts';
import { SHORT, startTimer } from './timer-page.ts';

test('a run shows the drawing of its exercise, with its name for those who do not see it', async ({ page }) => {
  const { run } = await startTimer(page, SHORT);
  const drawing = run.getByRole('img', { name: 'Drawing: Calf stretch with a straight knee' });
  await expect(drawing).toBeVisible();
  await expect.poll(() => drawing.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(408);
  const shape = await drawing.evaluate((image) => image.clientWidth / image.clientHeight);
  expect(shape).toBeCloseTo(408 / 312, 1);
});
