import type { Page } from 'playwright/test';
import { expect, test } from '../fixture.ts';
import { BUTTON, CLAIM_PAGE, OPEN_NOTE } from './claim-page.ts';

/** The parts of a note's box that lie outside the screen, in CSS pixels. */
async function overflowOf(page: Page): Promise<number> {
  const box = await page.locator(OPEN_NOTE).boundingBox();
  const screen = page.viewportSize();
  if (!box || !screen) return Number.NaN;
  return Math.max(0, -box.x, -box.y, box.x + box.width - screen.width, box.y + box.height - screen.height);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a claim opens by Enter, closes by Escape, and the focus stays where the reader was', async ({ page }) => {
      await page.goto(CLAIM_PAGE.path);
      const button = page.locator(BUTTON).first();
      await button.focus();
      await expect(page.locator(OPEN_NOTE)).toHaveCount(0);
      await page.keyboard.press('Enter');
      await expect(page.locator(OPEN_NOTE)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.locator(`${OPEN_NOTE} a`)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator(OPEN_NOTE)).toHaveCount(0);
      await expect(button).toBeFocused();
    });

    test('a claim opens by a tap, and a tap on another closes it', async ({ page }) => {
      await page.goto(CLAIM_PAGE.path);
      const [first, second] = [page.locator(BUTTON).first(), page.locator(BUTTON).last()];
      await first.click();
      await expect(page.locator(OPEN_NOTE)).toHaveId((await first.getAttribute('popovertarget')) ?? '');
      await second.click();
      await expect(page.locator(OPEN_NOTE)).toHaveId((await second.getAttribute('popovertarget')) ?? '');
      await second.click();
      await expect(page.locator(OPEN_NOTE)).toHaveCount(0);
    });
  });
}

for (const [width, height] of [[320, 480], [375, 667], [1280, 800]] as const) {
  test(`at ${width} px every note stands inside the screen and hides no word of its button`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(CLAIM_PAGE.path);
    for (const button of await page.locator(BUTTON).all()) {
      await button.click();
      expect(await overflowOf(page)).toBe(0);
      const [over, under] = [await page.locator(OPEN_NOTE).boundingBox(), await button.boundingBox()];
      if (!over || !under) throw new Error('The note or its button has no box');
      expect(over.y >= under.y + under.height || over.y + over.height <= under.y, 'above or below its button').toBe(true);
      await page.keyboard.press('Escape');
    }
  });
}

test('with text twice as large a note can be read to its end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(CLAIM_PAGE.path);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.locator(BUTTON).first().click();
  expect(await overflowOf(page)).toBe(0);
  await page.locator(`${OPEN_NOTE} a`).scrollIntoViewIfNeeded();
  await expect(page.locator(`${OPEN_NOTE} a`)).toBeInViewport({ ratio: 1 });
});

test('a browser that cannot anchor shows a sheet at the foot of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(CLAIM_PAGE.path);
  await page.evaluate(() => {
    // What such a browser reads: the sheet without the block for those that can.
    const drop = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (!(rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule)) continue;
        const anchors = [...rule.cssRules].findIndex((inner) => inner instanceof CSSSupportsRule && inner.conditionText.includes('position-area'));
        if (anchors >= 0) rule.deleteRule(anchors);
        drop(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) drop(sheet.cssRules);
  });
  await page.locator(BUTTON).first().click();
  const box = await page.locator(OPEN_NOTE).boundingBox();
  expect(await overflowOf(page)).toBe(0);
  expect(667 - ((box?.y ?? 0) + (box?.height ?? 0))).toBeLessThan(24);
});
