import { expect, test } from 'playwright/test';
import data from '../../src/data/glossary.json' with { type: 'json' };
import { documentOf, PAGES, served } from '../pages.ts';
import { filesOf } from '../source-files.ts';

const squeezed = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
const glossary = PAGES.find(({ path }) => path === served('/glossary/'));

test('the glossary lists every term by the alphabet, with how to say it, what people call it and what it means', () => {
  if (!glossary) throw new Error('There is no glossary');
  const shown = documentOf(glossary)
    .querySelectorAll('.prose h3')
    .map((heading) => ({
      id: heading.id,
      term: heading.textContent.toLowerCase(),
      words: squeezed(heading.nextElementSibling?.textContent),
      meaning: squeezed(heading.nextElementSibling?.nextElementSibling?.textContent),
    }));
  const called = (synonyms: readonly string[]) => (synonyms.length > 0 ? ` Also called: ${synonyms.join(', ')}.` : '');
  const expected = [...data]
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'))
    .map(({ id, term, say, synonyms, meaning }) => ({ id, term: term.toLowerCase(), words: `Say: ${say}.${called(synonyms)}`, meaning }));
  expect(shown).toEqual(expected);
});

test('the structured data of the glossary names the terms that it lists', () => {
  const script = glossary && documentOf(glossary).querySelector('script[type="application/ld+json"]')?.rawText;
  const graph: { '@graph': readonly { '@type': string; hasDefinedTerm?: readonly { description: string }[] }[] } = JSON.parse(script ?? '{}');
  const set = graph['@graph'].find((thing) => thing['@type'] === 'DefinedTermSet');
  expect(set?.hasDefinedTerm?.map(({ description }) => description).sort()).toEqual(data.map(({ meaning }) => meaning).sort());
});

for (const { path, text } of filesOf('src/content/**/*.mdx')) {
  const used = [...text.matchAll(/<Term\b[^>]*\bid="([^"]*)"/g)].map(([, id = '']) => id);

  test(`${path} explains terms of the glossary, each once`, () => {
    expect(used.filter((id) => !data.some((term) => term.id === id))).toEqual([]);
    expect(used.filter((id, index) => used.indexOf(id) !== index)).toEqual([]);
  });
}

for (const page of PAGES) {
  const document = documentOf(page);
  const buttons = document.querySelectorAll('[popovertarget^="term-"]');
  if (buttons.length === 0) continue;

  test(`each term of ${page.path} has its meaning behind it, and the way to the glossary`, () => {
    for (const button of buttons) {
      const id = button.getAttribute('popovertarget')?.replace('term-', '');
      const term = data.find((entry) => entry.id === id);
      const note = document.querySelector(`[popover]#term-${id}`);
      expect(squeezed(note?.textContent)).toContain(`(${term?.say}). ${term?.meaning}`);
      expect(note?.querySelector('a')?.getAttribute('href')).toBe(served(`/glossary/#${id}`));
      expect(squeezed(button.textContent)).not.toBe('');
    }
  });
}
