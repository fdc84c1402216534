import { PATTERN_NAMES } from '../../../src/tools/shoe-wear/pattern-words.ts';
import { LIFE_RULES, PATTERN_RULES } from '../../../src/tools/shoe-wear/rules.ts';
import { expect, test } from '../fixture.ts';
import { readPdf } from '../pdf.ts';
import { checkerOn, TOOL } from './checker-page.ts';

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
  await page.goto(TOOL);
});

test('the page is a paper form: signs with whom to call, soles, checks, use, and how to fill it in', async ({ page }) => {
  const { room, sign, check, field } = checkerOn(page);
  await expect(sign('Both my legs are weak')).toBeVisible();
  await expect(room).toContainText('UK 999');
  await expect(room.locator('.sole-map')).toHaveCount(2);
  await expect(check('Is the heel cup firm?', 'It gives')).toBeVisible();
  await expect(field('Months since')).toBeVisible();
  await expect(room.locator('noscript p').first()).toContainText('On paper, shade the worn zones');
  for (const button of await room.getByRole('button').filter({ visible: true }).all()) await expect(button).toHaveAttribute('data-zone');
});

test('the tables hold every rule, row for row', async ({ page }) => {
  const patterns = page.getByRole('region', { name: 'Table of wear patterns' }).getByRole('row');
  await expect(patterns).toHaveCount(1 + PATTERN_RULES.length);
  for (const [index, { pattern, when }] of PATTERN_RULES.entries()) {
    await expect(patterns.nth(index + 1)).toContainText(PATTERN_NAMES[pattern]);
    await expect(patterns.nth(index + 1)).toContainText(when);
  }
  const lives = page.getByRole('region', { name: 'Table of shoe life' });
  for (const { when } of LIFE_RULES) await expect(lives).toContainText(when);
});

test('on paper stand every question and the ways to tell a distance', async ({ page }) => {
  const { pieces } = await readPdf(await page.pdf({ format: 'A4' }));
  const words = pieces.map(({ text }) => text).join(' ').replaceAll(/\s+/g, ' ');
  for (const part of ['Both my legs are weak', 'Left shoe', 'It twists easily', 'Minutes a day on the move', 'Distance so far', 'Steps a day']) {
    expect(words).toContain(part);
  }
});
