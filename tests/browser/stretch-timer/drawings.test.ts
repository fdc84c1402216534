import { served } from '../../pages.ts';
import { expect, test } from '../fixture.ts';
import { openKnee } from './builder-page.ts';
import { SHORT, startTimer } from './timer-page.ts';

test('a run shows the drawing of its exercise, with its name for those who do not see it', async ({ page }) => {
  const { run } = await startTimer(page, SHORT);
  const drawing = run.getByRole('img', { name: 'Drawing: Calf stretch with a straight knee' });
  await expect(drawing).toBeVisible();
  await expect.poll(() => drawing.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(408);
  const shape = await drawing.evaluate((image) => image.clientWidth / image.clientHeight);
  expect(shape).toBeCloseTo(408 / 312, 1);
});

const HOW_TO_MEASURE = { name: /heel is down: measure from the wall to the tip of the big toe/ };

test('the check at a wall is drawn where it is typed in', async ({ page }) => {
  const drawing = (await openKnee(page)).getByRole('img', HOW_TO_MEASURE);
  await expect.poll(() => drawing.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(408);
});

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the check at a wall is drawn on the page, and fits a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(served('/tools/stretch-timer/'));
    const drawing = page.getByRole('img', HOW_TO_MEASURE);
    await drawing.scrollIntoViewIfNeeded();
    const box = await drawing.boundingBox();
    expect(box?.width).toBeGreaterThan(250);
    expect(box?.width).toBeLessThanOrEqual(320);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(408 / 440, 1);
  });
});
