import type { Page } from 'playwright/test';
import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { sidewaysScroll } from '../sideways.ts';
import { openExplorer } from './explorer-page.ts';

/** Words of a drawing that its frame cuts, or that run into others. */
const wordsInTheWay = (page: Page): Promise<string[]> =>
  page.locator('#tool svg[role="img"]').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      const cut = words.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1);
      const meeting = words.flatMap((one, index) =>
        words.slice(index + 1).flatMap(({ text, box }) => {
          const wide = Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left);
          const high = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top);
          return wide > 1 && high > 4 ? [`"${one.text}" meets "${text}"`] : [];
        }),
      );
      return [...cut.map(({ text }) => `"${text}" is cut`), ...meeting];
    }),
  );

test.describe('375 × 667', () => {
  test.use({ viewport: { width: 375, height: 667 } });

  test('the drawing and the heel’s slider lie in the first screen', async ({ page }) => {
    const { drawings, slider } = await openExplorer(page);
    for (const part of [drawings.first(), drawings.last(), slider]) {
      const box = await part.boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(667);
    }
  });

  test('no state moves the drawing, a control or the tour', async ({ page }) => {
    const { behind, slider, degrees, choose, tour } = await openExplorer(page);
    await degrees.fill('11');
    await expect(behind).toHaveAccessibleName(/^Wedge of 11°/);
    const places = () =>
      Promise.all([behind, slider, choose('Both feet'), tour, choose('True size')].map((part) => part.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY))));
    const before = await places();
    for (const text of ['20', '0', '-15', '99']) {
      await degrees.fill(text);
      expect(await places(), `with "${text}"`).toEqual(before);
    }
    await degrees.fill('10');
    for (const name of ['Other way', 'Strong', 'Left foot']) {
      await choose(name).check();
      expect(await places(), name).toEqual(before);
    }
  });
});

for (const fragment of ['', '#wedge=20&feet=both&scale=ten', '#wedge=-15&feet=left', '#wedge=10&feet=right&lift=30mm']) {
  for (const width of [320, 375, 1280]) {
    test(`at ${width} px no words of the drawing are cut or run into others: ${fragment || 'as it comes'}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openExplorer(page, fragment);
      if (fragment.includes('lift')) await expect(page.locator('.lift svg')).toBeVisible();
      expect(await wordsInTheWay(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  }
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true });

  test('a page that is scrolled from the slider leaves the wedge as it was', async ({ page }) => {
    const { slider } = await openExplorer(page);
    const box = await slider.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const screen = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0) =>
      screen.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }] });
    await touch('touchStart');
    for (let up = 10; up <= 200; up += 10) await touch('touchMove', up);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expect(slider).toHaveValue('10');
  });
});

const STATES = {
  'as it comes': (page: Page) => openExplorer(page),
  'with a fault': async (page: Page) => {
    const { degrees } = await openExplorer(page);
    await degrees.fill('abc');
    await expect(degrees).toHaveAttribute('aria-invalid', 'true');
  },
  'with a lift and a broken link': async (page: Page) => {
    const { warning } = await openExplorer(page, '#wedge=abc&lift=20mm');
    await expect(warning).toBeVisible();
  },
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, reach] of Object.entries(STATES)) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, viewport: { width: 375, height: 667 } });

      test(`axe finds nothing in the explorer: ${name}`, async ({ page }) => {
        await reach(page);
        expect(await axeFaults(page)).toEqual([]);
      });
    });
  }
}
