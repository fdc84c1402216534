import type { Page } from 'playwright/test';
import { writtenClaims } from '../../../src/commands/written.ts';
import { served } from '../../pages.ts';
import { expect, test } from '../fixture.ts';

const CLAIMS = writtenClaims();
const KEYS = ['topic', 'direction', 'certainty'] as const;
type Key = (typeof KEYS)[number];
type Choice = Readonly<Partial<Record<Key, string>>>;

const matching = (choice: Choice) => CLAIMS.filter((claim) => KEYS.every((key) => choice[key] === undefined || claim[key] === choice[key]));
const valuesOf = (key: Key) => [...new Set(CLAIMS.map((claim) => claim[key]))];

async function choose(page: Page, choice: Choice): Promise<void> {
  for (const key of KEYS) await page.locator(choice[key] === undefined ? `#every-${key}` : `#only-${choice[key]}`).check();
}

async function shownIds(page: Page): Promise<string[]> {
  const hrefs = await page.locator('.ledger li a').filter({ visible: true }).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.replace(/.*#/, '')).sort();
}

/** The count that the page shows: written by the style sheet, and so read from the accessibility tree. */
async function countShown(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const texts = nodes.filter(({ role }) => role?.value === 'StaticText').map(({ name }) => String(name?.value));
  const start = texts.findIndex((text) => text.startsWith('Claims shown'));
  return texts.slice(start, start + 2).join('').trim();
}

test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
  await page.goto(served('/evidence/claims/'));
});

test('at first every claim is shown, and counted', async ({ page }) => {
  expect(await shownIds(page)).toEqual(CLAIMS.map(({ id }) => id).sort());
  expect(await countShown(page)).toBe(`Claims shown: ${CLAIMS.length}`);
});

for (const key of KEYS) {
  test(`each choice of ${key} shows just its claims, and says how many`, async ({ page }) => {
    for (const value of valuesOf(key)) {
      const expected = matching({ [key]: value });
      await choose(page, { [key]: value });
      expect(await shownIds(page), value).toEqual(expected.map(({ id }) => id).sort());
      expect(await countShown(page), value).toBe(`Claims shown: ${expected.length}`);
      await expect(page.locator(`label:has(#only-${value})`)).toContainText(`(${expected.length})`);
    }
  });
}

test('choices join, and where nothing matches the page says so', async ({ page }) => {
  const choices = valuesOf('topic').flatMap((topic) =>
    valuesOf('direction').flatMap((direction) => valuesOf('certainty').map((certainty) => ({ topic, direction, certainty }))),
  );
  const some = choices.find((choice) => matching(choice).length > 0) ?? {};
  await choose(page, some);
  expect(await shownIds(page)).toEqual(matching(some).map(({ id }) => id).sort());

  const none = choices.find((choice) => matching(choice).length === 0);
  if (!none) throw new Error('Every combination has a claim: this test needs another case');
  await choose(page, none);
  expect(await shownIds(page)).toEqual([]);
  expect(await countShown(page)).toBe('Claims shown: none. No claim has all 3: set one back to “all”.');
});

test('arrow keys walk through the choices', async ({ page }) => {
  await page.locator('#every-direction').focus();
  await page.keyboard.press('ArrowRight');
  const [first] = valuesOf('direction').length > 0 ? await page.locator('input[name=direction]:checked').all() : [];
  const value = (await first?.getAttribute('id'))?.replace('only-', '') ?? '';
  expect(await shownIds(page)).toEqual(CLAIMS.filter(({ direction }) => direction === value).map(({ id }) => id).sort());
});
