import { expect, test } from '../fixture.ts';
import { BLUE, halvesOf, openPhotos, PNG, RED } from './photo-page.ts';
import { pngOf } from './pictures.ts';

test('a picture lies under the map: upright, whole, and what fits it is there', async ({ page }) => {
  const { file, news, layer, bar } = await openPhotos(page);
  await expect(bar('left').getByRole('slider')).toHaveCount(0);
  await file.setInputFiles(PNG);
  await expect(layer).toHaveAttribute('href', /^blob:/);
  await expect(news).toContainText('The picture is there');
  expect(await halvesOf(page)).toMatchObject({ width: 40, height: 20 });
  await expect(bar('left').getByRole('slider', { name: 'Turn' })).toHaveValue('0');
  await expect(layer).toHaveAttribute('opacity', '0.7');
});

test('by buttons and sliders alone: moved, sized, turned, mirrored, faded, started again', async ({ page }) => {
  const { file, news, layer, bar, press, transform, numbers } = await openPhotos(page);
  await file.setInputFiles(PNG);
  const start = await transform();
  const [x = 0, y = 0, , scale = 0] = await numbers();
  await press('Move right');
  await expect(news).toHaveText('Moved: it lies 3 mm to the right.');
  await press('Move up');
  await expect(news).toHaveText('Moved: it lies 3 mm to the right and 3 mm up.');
  await press('Larger');
  await expect(news).toHaveText('Size: 105%.');
  const turn = bar('left').getByRole('slider', { name: 'Turn' });
  await turn.focus();
  await page.keyboard.press('ArrowRight');
  await press('Turn 1° to the right');
  await expect(turn).toHaveValue('2');
  await expect(turn).toHaveAttribute('aria-valuetext', '2° to the right');
  const [toX = 0, toY = 0, degrees, grown] = await numbers();
  expect(degrees).toBeCloseTo(2, 3);
  expect(grown).toBeCloseTo(scale * 1.05, 3);
  expect(toX).toBeGreaterThan(x);
  expect(toY).toBeLessThan(y);
  await press('Mirror');
  await expect(bar('left').getByRole('button', { name: 'Mirror' })).toHaveAttribute('aria-pressed', 'true');
  expect((await numbers())[3]).toBeLessThan(0);
  await bar('left').getByRole('slider', { name: 'Strength' }).fill('30');
  await expect(layer).toHaveAttribute('opacity', '0.3');
  await press('Start again');
  expect(await transform()).toBe(start);
});

test('two taps level the picture; once that is done, a touch marks wear again', async ({ page }) => {
  const { file, news, bar, surface, press, numbers } = await openPhotos(page);
  await file.setInputFiles({ ...PNG, buffer: pngOf(30, 40, () => RED) });
  await press('Level by 2 taps');
  await expect(news).toContainText('Tap the heel end');
  const box = await surface.boundingBox();
  if (!box) throw new Error('There is nothing to tap.');
  const tap = (across: number, down: number) => surface.click({ position: { x: box.width * across, y: box.height * down } });
  const before = await numbers();
  await tap(0.4, 0.7);
  await expect(news).toHaveText('Now tap the toe end.');
  await tap(0.6, 0.3);
  await expect(news).toContainText('Levelled');
  const after = await numbers();
  expect(after[2], 'the ends lean to the right: turned to the left').toBeLessThan(0);
  expect(after[3]).toBeGreaterThan(before[3] ?? 0);
  await press('Done');
  await expect(bar('left')).toHaveCount(0);
  await expect(surface).toHaveCount(0);
  const heel = page.getByRole('button', { name: 'Left shoe, outer heel' });
  await heel.click();
  await expect(heel).toHaveAccessibleName(/light wear/);
  await press('Fit the picture');
  await expect(bar('left')).toBeFocused();
  await expect(surface).toHaveCount(1);
});

test('moved by hand: the picture follows the mouse; Ctrl and the wheel make it larger', async ({ page }) => {
  const { file, news, surface, numbers } = await openPhotos(page);
  await file.setInputFiles(PNG);
  await expect(news).toContainText('drag it to fit');
  await surface.scrollIntoViewIfNeeded();
  const box = await surface.boundingBox();
  if (!box) throw new Error('There is nothing to drag.');
  const [x = 0, y = 0, , scale = 0] = await numbers();
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(middleX, middleY);
  await page.mouse.down();
  await page.mouse.move(middleX + 20, middleY + 10, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(middleX, middleY);
  await expect.poll(async () => (await numbers())[0]).toBeGreaterThan(x);
  const [toX = 0, toY = 0] = await numbers();
  expect((toX - x) / (toY - y)).toBeCloseTo(2, 1);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await numbers())[3]).toBeGreaterThan(scale);
});

test('no request carries a picture, and no form field holds one', async ({ page, baseURL }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = ['blob:', 'data:'].includes(protocol) || (origin === baseURL && request.method() === 'GET' && request.postDataBuffer() === null);
    if (!isOwn) sent.push(`${request.method()} ${request.url()}`);
  });
  const { file, layer, press } = await openPhotos(page);
  await file.setInputFiles(PNG);
  await expect(layer).toHaveCount(1);
  await press('Mirror');
  expect(sent).toEqual([]);
  expect(page.url()).not.toContain('blob');
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toMatch(/blob:|data:/);
  const named = await page.locator('.photos :is(input, button)[name]').count();
  expect(named).toBe(0);
});

test('removed or replaced, the picture is gone, and so is its memory', async ({ page, problems }) => {
  const { file, layer, news, press } = await openPhotos(page);
  const isAlive = (href: string) =>
    page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      return image.decode().then(() => true, () => false);
    }, href);
  await file.setInputFiles(PNG);
  const href = (await layer.getAttribute('href')) ?? '';
  expect(await isAlive(href)).toBe(true);
  await file.setInputFiles({ ...PNG, buffer: pngOf(8, 8, () => BLUE) });
  await expect(layer).not.toHaveAttribute('href', href);
  const next = (await layer.getAttribute('href')) ?? '';
  expect(next).not.toBe(href);
  await press('Remove');
  await expect(layer).toHaveCount(0);
  await expect(news).toHaveText('The picture is gone from memory.');
  expect([await isAlive(href), await isAlive(next)]).toEqual([false, false]);
  // The browser tells of an address that leads nowhere; that is what was asked.
  const dead = expect.stringContaining('ERR_FILE_NOT_FOUND');
  expect(problems.splice(0)).toEqual([dead, dead]);
});

test('once the page is left, also into the browser\'s keep, the picture is gone; to open the page anew brings none back', async ({ page }) => {
  const { file, layer } = await openPhotos(page);
  await file.setInputFiles(PNG);
  await expect(layer).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(layer).toHaveCount(0);
  await file.setInputFiles(PNG);
  await expect(layer).toHaveCount(1);
  const again = await openPhotos(page);
  await expect(again.bar('left').getByRole('slider')).toHaveCount(0);
  await expect(layer).toHaveCount(0);
});

test('one shoe has its picture, the other its own', async ({ page }) => {
  const { file, right, layer, bar } = await openPhotos(page);
  await file.setInputFiles(PNG);
  await expect(layer).toHaveCount(1);
  await right.getByLabel('picture of the right sole').setInputFiles({ ...PNG, buffer: pngOf(8, 8, () => BLUE) });
  await expect(layer).toHaveCount(2);
  await expect(bar('left')).toHaveCount(0);
  await expect(bar('right')).toBeVisible();
  await right.getByRole('button', { name: 'Remove' }).click();
  await expect(layer).toHaveCount(1);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('two fingers make the picture larger and turn it', async ({ page }) => {
    const { file, surface, numbers } = await openPhotos(page);
    await file.setInputFiles(PNG);
    await surface.scrollIntoViewIfNeeded();
    const box = await surface.boundingBox();
    if (!box) throw new Error('There is nothing to touch.');
    const [, , , scale = 0] = await numbers();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const screen = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      screen.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x: x - 20, y }, { x: x + 20, y });
    await touch('touchMove', { x, y: y - 40 }, { x, y: y + 40 });
    await touch('touchEnd');
    await expect.poll(async () => (await numbers())[2]).toBeCloseTo(90, 0);
    expect((await numbers())[3]).toBeCloseTo(scale * 2, 2);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

  test('the whole sole and what moves its picture are seen together, and a mark brings nothing between them', async ({ page }) => {
    const { file, bar, press } = await openPhotos(page);
    const zone = (name: string) => page.getByRole('button', { name: `Left shoe, ${name}` });
    await zone('outer heel').tap();
    await file.setInputFiles({ ...PNG, buffer: pngOf(30, 40, () => RED) });
    await expect(bar('left')).toBeFocused();
    const boxOf = async (name: string) => {
      const box = await zone(name).boundingBox();
      return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN) };
    };
    const isSeen = async () => {
      const [toe, heel, tools] = [await boxOf('big toe'), await boxOf('middle of the heel'), await bar('left').boundingBox()];
      expect(toe.top).toBeGreaterThanOrEqual(0);
      expect(heel.bottom).toBeLessThanOrEqual(tools?.y ?? Number.NaN);
      expect((tools?.y ?? Number.NaN) + (tools?.height ?? Number.NaN)).toBeLessThanOrEqual(667);
    };
    await isSeen();
    await press('Larger');
    await isSeen();
    const last = bar('left').getByRole('slider', { name: 'Strength' });
    await bar('left').focus();
    for (let stop = 0; stop < 20 && !(await last.evaluate((slider) => slider === document.activeElement)); stop += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(last).toBeFocused();
    await isSeen();
    await press('Done');
    await expect(zone('outer heel')).toBeFocused();
  });

  test('a finger that draws downwards moves the picture, not the page', async ({ page }) => {
    const { file, bar, surface, numbers } = await openPhotos(page);
    await file.setInputFiles({ ...PNG, buffer: pngOf(30, 40, () => RED) });
    await expect(bar('left')).toBeFocused();
    const box = await surface.boundingBox();
    if (!box) throw new Error('There is nothing to touch.');
    const [, before = 0] = await numbers();
    const scrolled = await page.evaluate(() => scrollY);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const screen = await page.context().newCDPSession(page);
    await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 8; step += 1) {
      await screen.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - 5 * step }] });
    }
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await numbers())[1]).toBeLessThan(before - 20);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});
