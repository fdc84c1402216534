import { served } from '../pages.ts';
import { expect, test } from './fixture.ts';

const ARTICLE = served('/foot-alignment/leg-length-difference/');

test.beforeEach(async ({ page }) => {
  await page.goto(ARTICLE);
});

test('the chain line has five joints, the foot at its lower end', async ({ page }) => {
  const joints = page.getByRole('navigation', { name: 'Chain line' }).getByRole('link');
  const names = await joints.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')?.split(':')[0]));
  expect(names).toEqual(['Spine', 'Hip', 'Knee', 'Ankle', 'Foot']);
});

test('each joint leads to a section, and the sections follow one another from the foot up', async ({ page }) => {
  const tops = await page.getByRole('navigation', { name: 'Chain line' }).getByRole('link').evaluateAll((links) =>
    links.map((link) => {
      const section = document.querySelector(`main :is(h2, section)${link.getAttribute('href') ?? ''}`);
      return section ? section.getBoundingClientRect().top : Number.NaN;
    }),
  );
  expect(tops).not.toContain(Number.NaN);
  expect(tops).toEqual([...new Set(tops)].sort((a, b) => b - a));
});

test('each line of the contents list leads to a heading with its words', async ({ page }) => {
  const lines = page.getByRole('navigation', { name: 'On this page' }).locator('li a');
  const pairs = await lines.evaluateAll((links) =>
    links.map((link) => ({
      line: link.textContent.trim(),
      heading: document.querySelector(`main h2${link.getAttribute('href') ?? ''}`)?.textContent.trim(),
    })),
  );
  expect(pairs.length).toBeGreaterThan(4);
  for (const { line, heading } of pairs) expect(heading).toBe(line);
});
