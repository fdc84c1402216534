import glossary from '../../src/data/glossary.json' with { type: 'json' };
import { served } from '../pages.ts';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixture.ts';
import { lettersOf, readPdf } from './pdf.ts';

const GLOSSARY = served('/glossary/');
const meaningOf = (id: string) => glossary.find((term) => term.id === id)?.meaning ?? 'no such term';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 375, height: 667 }, hasTouch: true });

    test('a term opens its meaning by keyboard, and Escape closes it', async ({ page }) => {
      await page.goto(GLOSSARY);
      const note = page.locator('#term-eversion');
      const words = page.locator('.term').first();
      await expect(note).toBeHidden();
      await words.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await expect(note).toContainText(meaningOf('eversion'));
      await page.keyboard.press('Tab');
      await expect(note.getByRole('link', { name: 'Eversion' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(words).toBeFocused();
    });

    test('a term opens its meaning by touch, and a touch elsewhere closes it', async ({ page }) => {
      await page.goto(GLOSSARY);
      const note = page.locator('#term-eversion');
      await page.locator('.term').first().tap();
      await expect(note).toBeVisible();
      await page.locator('h1').tap();
      await expect(note).toBeHidden();
    });
  });
}

for (const viewport of [{ width: 320, height: 568 }, { width: 1280, height: 800 }]) {
  test(`at ${viewport.width} px the meaning stands beside its words and inside the screen`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(GLOSSARY);
    const words = page.locator('.term').first();
    for (const block of ['start', 'end'] as const) {
      await words.evaluate((element, where) => element.scrollIntoView({ block: where, behavior: 'instant' }), block);
      await words.press('Enter');
      const note = page.locator('#term-eversion');
      await expect(note).toBeInViewport({ ratio: 1 });
      const [button, box] = [await words.boundingBox(), await note.boundingBox()];
      if (!button || !box) throw new Error('The words or their note have no box');
      const gap = Math.max(box.y - (button.y + button.height), button.y - (box.y + box.height));
      expect(gap, 'pixels between the words and their note').toBeGreaterThan(0);
      expect(gap).toBeLessThan(16);
      await page.keyboard.press('Escape');
    }
  });
}

test('on a screen zoomed to 400 %, the meaning stays inside the screen and can be scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(GLOSSARY);
  await page.locator('.term').first().press('Enter');
  const note = page.locator('#term-eversion');
  await expect(note).toBeInViewport({ ratio: 1 });
  expect(await note.evaluate((element) => getComputedStyle(element).overflowY)).toBe('auto');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in an open note, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(GLOSSARY);
    await page.locator('.term').first().press('Enter');
    await expect(page.locator('#term-eversion')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('on paper the meaning stands in the margin beside its words', async ({ page }) => {
  await page.goto(GLOSSARY);
  const { pieces, size } = await readPdf(await page.pdf({ format: 'A4' }));
  // In the margin, and in the list.
  const text = lettersOf(pieces.map((piece) => piece.text).join(''));
  expect(text.split(lettersOf(meaningOf('eversion')))).toHaveLength(3);
  const words = pieces.find((piece) => piece.text.includes('Try it with'));
  const note = pieces.find((piece) => piece.text.includes('ee-VER-shun'));
  if (!words || !note) throw new Error('The words or their note are not on the sheet');
  expect(note.sheet).toBe(words.sheet);
  expect(note.x).toBeGreaterThan(size.width / 2);
  expect(Math.abs(note.y - words.y)).toBeLessThan(60);
});

test('the address of a term leads to its place in the glossary', async ({ page }) => {
  await page.goto(`${GLOSSARY}#rearfoot`);
  await expect(page.locator('#rearfoot')).toBeInViewport();
  await expect(page.locator('#rearfoot ~ p').nth(1)).toHaveText(meaningOf('rearfoot'));
});
