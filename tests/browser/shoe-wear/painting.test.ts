import { expect, test } from '../fixture.ts';
import { openChecker } from './checker-page.ts';

test('a tap steps a zone from no wear to smooth and round again', async ({ page }) => {
  const { zone, status } = await openChecker(page);
  const heel = zone('Left', 'outer heel');
  for (const level of ['light wear', 'clear wear', 'worn smooth', 'no wear']) {
    await heel.click();
    await expect(heel).toHaveAccessibleName(`Left shoe, outer heel: ${level}`);
    await expect(status).toContainText(`Left shoe, outer heel: ${level}`);
  }
});

test('outer lies right on the left shoe and left on the right one, as seen from below', async ({ page }) => {
  const { zone } = await openChecker(page);
  const middleOf = async (shoe: 'Left' | 'Right', name: string) => {
    const box = await zone(shoe, name).boundingBox();
    return (box?.x ?? Number.NaN) + (box?.width ?? Number.NaN) / 2;
  };
  expect(await middleOf('Left', 'outer heel')).toBeGreaterThan(await middleOf('Left', 'inner heel'));
  expect(await middleOf('Right', 'outer heel')).toBeLessThan(await middleOf('Right', 'inner heel'));
});

test('a drag paints every zone on its way, and is one step back', async ({ page }) => {
  const { zone, press } = await openChecker(page);
  const at = async (name: string) => {
    const box = await zone('Right', name).boundingBox();
    if (!box) throw new Error(`${name} is not drawn`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await zone('Right', 'outer heel').scrollIntoViewIfNeeded();
  await page.mouse.move(...(await at('outer heel')));
  await page.mouse.down();
  await page.mouse.move(...(await at('middle of the heel')), { steps: 5 });
  await page.mouse.move(...(await at('inner heel')), { steps: 5 });
  await page.mouse.up();
  for (const name of ['outer heel', 'middle of the heel', 'inner heel']) {
    await expect(zone('Right', name)).toHaveAccessibleName(/light wear/);
  }
  await press('Undo');
  for (const name of ['outer heel', 'middle of the heel', 'inner heel']) {
    await expect(zone('Right', name)).toHaveAccessibleName(/no wear/);
  }
  await press('Redo');
  await expect(zone('Right', 'inner heel')).toHaveAccessibleName(/light wear/);
});

test('a stroke ends with the press, also one that is let go beside the soles', async ({ page }) => {
  const { zone, room } = await openChecker(page);
  await zone('Left', 'outer heel').hover();
  await page.mouse.down();
  await zone('Left', 'middle of the heel').hover();
  await room.getByText('Where are the soles worn?').hover();
  await page.mouse.up();
  await zone('Left', 'outer midfoot').hover();
  await zone('Left', 'inner midfoot').hover();
  await expect(zone('Left', 'middle of the heel')).toHaveAccessibleName(/light wear/);
  for (const name of ['outer midfoot', 'inner midfoot']) await expect(zone('Left', name)).toHaveAccessibleName(/no wear/);
  await zone('Left', 'inner midfoot').click();
  await expect(zone('Left', 'inner midfoot')).toHaveAccessibleName(/light wear/);
});

test('the first mark moves no zone', async ({ page }) => {
  const { zone, press } = await openChecker(page);
  const heel = zone('Left', 'outer heel');
  await heel.scrollIntoViewIfNeeded();
  const before = await heel.boundingBox();
  await heel.click();
  await expect(page.getByRole('button', { name: 'Copy left to right' })).toBeVisible();
  expect(await heel.boundingBox()).toEqual(before);
  await press('Undo');
  expect(await heel.boundingBox()).toEqual(before);
});

test('a brush marks its level', async ({ page }) => {
  const { room, zone } = await openChecker(page);
  const brushes = room.getByRole('radiogroup', { name: 'A tap marks' });
  await brushes.getByLabel('Smooth').check();
  await zone('Left', 'big toe').click();
  await expect(zone('Left', 'big toe')).toHaveAccessibleName(/worn smooth/);
  await brushes.getByLabel('No wear').check();
  await zone('Left', 'big toe').click();
  await expect(zone('Left', 'big toe')).toHaveAccessibleName(/no wear/);
});

test('keys alone: arrows from zone to zone and shoe to shoe, numbers for the level', async ({ page }) => {
  const { zone } = await openChecker(page);
  await zone('Left', 'outer heel').focus();
  await page.keyboard.press('2');
  await expect(zone('Left', 'outer heel')).toHaveAccessibleName(/clear wear/);
  await page.keyboard.press('ArrowRight');
  await expect(zone('Right', 'outer heel')).toBeFocused();
  await page.keyboard.press('3');
  await expect(zone('Right', 'outer heel')).toHaveAccessibleName(/worn smooth/);
  await page.keyboard.press('ArrowUp');
  await expect(zone('Right', 'outer midfoot')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(zone('Right', 'outer midfoot')).toHaveAccessibleName(/light wear/);
  await page.keyboard.press('Backspace');
  await expect(zone('Right', 'outer midfoot')).toHaveAccessibleName(/no wear/);
});

test('each shoe is one stop of the Tab key', async ({ page }) => {
  const { room } = await openChecker(page);
  await expect(room.locator('[data-zone][tabindex="0"]')).toHaveCount(2);
});

test('the table marks the same zones as the drawing', async ({ page }) => {
  const { room, zone } = await openChecker(page);
  await room.getByText('Mark them in a table').click();
  await room.getByLabel('Right shoe, inner ball', { exact: true }).selectOption('clear wear');
  await expect(zone('Right', 'inner ball')).toHaveAccessibleName(/clear wear/);
  await zone('Left', 'small toes').click();
  await expect(room.getByLabel('Left shoe, small toes', { exact: true })).toHaveValue('1');
});

test('marks can be copied to the other shoe and removed, and brought back', async ({ page }) => {
  const { zone, press } = await openChecker(page);
  await zone('Left', 'inner heel').click();
  await press('Copy left to right');
  await expect(zone('Right', 'inner heel')).toHaveAccessibleName(/light wear/);
  await press('Remove all');
  await expect(zone('Left', 'inner heel')).toHaveAccessibleName(/no wear/);
  await press('Undo');
  await expect(zone('Right', 'inner heel')).toHaveAccessibleName(/light wear/);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

  test('a finger that draws sideways paints', async ({ page }) => {
    const { zone } = await openChecker(page);
    // Above the bar that comes with the first mark.
    await zone('Left', 'outer heel').evaluate((drawn) => drawn.scrollIntoView({ block: 'center' }));
    const [from, to] = await Promise.all([zone('Left', 'inner heel').boundingBox(), zone('Left', 'outer heel').boundingBox()]);
    if (!from || !to) throw new Error('The heel is not drawn');
    const session = await page.context().newCDPSession(page);
    const y = from.y + from.height / 2;
    const touch = (type: 'touchStart' | 'touchMove', x: number) => session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    await touch('touchStart', from.x + from.width / 2);
    for (let step = 1; step <= 12; step += 1) {
      await touch('touchMove', from.x + from.width / 2 + ((to.x + to.width / 2 - from.x - from.width / 2) * step) / 12);
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    for (const name of ['inner heel', 'middle of the heel', 'outer heel']) {
      await expect(zone('Left', name)).toHaveAccessibleName(/light wear/);
    }
  });
});

test.describe('by touch at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('every zone can be tapped', async ({ page }) => {
    const { zone } = await openChecker(page);
    const names = [
      'outer heel', 'middle of the heel', 'inner heel', 'outer midfoot', 'inner midfoot', 'outer ball', 'middle of the ball', 'inner ball',
      'big toe', 'small toes',
    ];
    for (const shoe of ['Left', 'Right'] as const) {
      for (const name of names) {
        await zone(shoe, name).tap();
        await expect(zone(shoe, name)).toHaveAccessibleName(/light wear/);
      }
    }
  });
});
