import { expect, test } from 'playwright/test';
import data from '../../src/data/references.json' with { type: 'json' };
import { documentOf, OPEN_PAGES, PAGES, served } from '../pages.ts';
import { PROSE } from './prose.ts';

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const titleOf = (id: string | undefined) => data.find((entry) => entry.id === id)?.title ?? 'no such source';
/** Formatting may change quotes and capitals, and so a title is known by its longest words. */
const knownBy = (title: string) => title.toLowerCase().match(/\p{L}{6,}/gu)?.slice(0, 4) ?? [title.toLowerCase()];

for (const { path, references, cited, address } of PROSE) {
  test(`the page of ${path} numbers its sources by first mention, and every mark leads to its source`, () => {
    const page = PAGES.find((candidate) => candidate.path === served(address));
    if (!page) throw new Error(`There is no page at ${address}`);
    const document = documentOf(page);

    const marks = document.querySelectorAll('sup > a[aria-label^="Source "]');
    // A tool may cite them in its own order.
    const inWords = marks.filter((mark) => !mark.closest('#tool'));
    expect(inWords.map((mark) => Number(mark.textContent))).toEqual(cited.map((id) => references.indexOf(id) + 1));

    const entries = document.querySelectorAll('.sources ol > li');
    expect(entries).toHaveLength(references.length);
    for (const [index, entry] of entries.entries()) {
      const text = squeezed(entry.textContent).toLowerCase();
      for (const word of knownBy(titleOf(references[index]))) expect(text).toContain(word);
    }
    for (const mark of marks) expect(mark.getAttribute('href')).toBe(`#${entries[Number(mark.textContent) - 1]?.id}`);
  });
}

test('every entry of the bibliography stands once on the list of its subject, with what was found', () => {
  const lists = OPEN_PAGES.filter(({ path }) => /\/evidence\/references\/[^/]+\/$/.test(path));
  const topicOf = ({ path }: { path: string }) => path.split('/').at(-2) ?? '';
  expect(lists.map(topicOf).sort()).toEqual([...new Set(data.map(({ topic }) => topic))].sort());

  for (const list of lists) {
    const entries = documentOf(list).querySelectorAll('.bibliography > li');
    expect(entries.length).toBeLessThanOrEqual(90);
    const expected = data.filter(({ topic }) => topic === topicOf(list));
    expect(entries.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    for (const entry of entries) {
      const { finding = 'no finding' } = expected.find(({ id }) => id === entry.id) ?? {};
      expect(squeezed(entry.textContent)).toContain(squeezed(finding));
    }
  }
});
