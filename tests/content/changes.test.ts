import { expect, test } from 'playwright/test';
import data from '../../src/data/changes.json' with { type: 'json' };
import { documentOf, PAGES, served } from '../pages.ts';
import { printedDay } from './printed-dates.ts';
import { PROSE } from './prose.ts';

const squeezed = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
const pageAt = (path: string) => {
  const page = PAGES.find((candidate) => candidate.path === served(path));
  if (!page) throw new Error(`There is no page at ${path}`);
  return documentOf(page);
};

test('the list shows every entry under its day, with what and why, and leads to its page', () => {
  const list = pageAt('/changes/');
  const days = list.querySelectorAll('.prose h2 time').map((time) => time.getAttribute('datetime') ?? '');
  expect(days).toEqual([...new Set(data.map(({ date }) => date))].sort().reverse());

  for (const day of days) {
    const shown = list.getElementById(`d${day}`)?.nextElementSibling?.querySelectorAll('li') ?? [];
    const entries = data.filter(({ date }) => date === day);
    expect(shown).toHaveLength(entries.length);
    for (const [index, { page, what, why }] of entries.entries()) {
      expect(shown[index]?.querySelector('a')?.getAttribute('href')).toBe(served(page));
      expect(squeezed(shown[index]?.textContent)).toContain(`${what} Why: ${why}`);
    }
  }
});

for (const { address } of PROSE) {
  const days = data.filter(({ page }) => page === address).map(({ date }) => date).sort();

  test(`${address} prints the day on which src/data/changes.json has it new, and the day of its last change there`, () => {
    expect([printedDay(pageAt(address), 'First posted'), printedDay(pageAt(address), 'Last changed')]).toEqual([days[0], days.at(-1)]);
  });
}
