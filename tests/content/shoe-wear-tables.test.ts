import { expect, test } from 'playwright/test';
import { LIFE_WORDS } from '../../src/tools/shoe-wear/life-words.ts';
import { PATTERN_NAMES, STRENGTH_WORDS } from '../../src/tools/shoe-wear/pattern-words.ts';
import { LIFE_RULES, PATTERN_RULES } from '../../src/tools/shoe-wear/rules.ts';
import { documentOf, PAGES, served } from '../pages.ts';
import { PROSE } from './prose.ts';

const ADDRESS = '/tools/shoe-wear/';
const page = PAGES.find(({ path }) => path === served(ADDRESS));
if (!page) throw new Error(`There is no page at ${ADDRESS}`);
const document = documentOf(page);
const references = PROSE.find(({ address }) => address === ADDRESS)?.references ?? [];
const numbersOf = (ids: readonly string[]) => ids.map((id) => references.indexOf(id) + 1).join(', ');

function rowsOf(table: string): string[][] {
  const rows = document.querySelectorAll(`section[aria-label="${table}"] tbody tr`);
  return rows.map((row) => row.querySelectorAll('th, td').map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()));
}

test('the page shows the table of patterns row for row, each with its strength and sources', () => {
  expect(rowsOf('Table of wear patterns')).toEqual(
    PATTERN_RULES.map(({ pattern, when, says, strength, references: ids }) => [
      PATTERN_NAMES[pattern],
      when,
      [says, STRENGTH_WORDS[strength], ids.length > 0 ? `(${numbersOf(ids)})` : ''].filter(Boolean).join(' '),
    ]),
  );
});

test('the page shows the table of shoe life row for row, below the verdict of each level', () => {
  const firstOf = new Set(Map.groupBy(LIFE_RULES, ({ level }) => level).values().map(([first]) => first));
  expect(rowsOf('Table of shoe life')).toEqual(
    LIFE_RULES.map((rule) => [...(firstOf.has(rule) ? [LIFE_WORDS[rule.level].verdict] : []), rule.when, numbersOf(rule.references)]),
  );
});

test('every number in the tables leads to its source', () => {
  const links = document.querySelectorAll('section[aria-label^="Table of"] tbody a');
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const place = document.querySelector(link.getAttribute('href') ?? '');
    expect(place?.parentNode?.querySelectorAll(':scope > li').indexOf(place)).toBe(Number(link.textContent) - 1);
  }
});
