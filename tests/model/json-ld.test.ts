import { expect, test } from 'playwright/test';
import { parentTopic, viewOf } from '../../src/library/view.ts';
import { jsonLd } from '../../src/seo/json-ld.ts';

const today = new Date('2026-11-23');
const place = { site: 'https://example.org', base: '/' };
const data = {
  title: 'A page about legs',
  description: 'A description that is long enough to be shown below the title of a search.',
  checked: new Date('2026-11-20'),
  checkAgain: new Date('2027-11-20'),
  changed: new Date('2026-11-22'),
};
const inner = jsonLd(viewOf({ path: '/tools/legs/', data, parents: [parentTopic('tools')] }, place, today));
const home = jsonLd(viewOf({ path: '/', data }, place, today));

test('a page is a MedicalWebPage with the days that are printed on it', () => {
  expect(inner).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'MedicalWebPage',
        url: 'https://example.org/tools/legs/',
        name: data.title,
        dateModified: '2026-11-22',
        lastReviewed: '2026-11-20',
      },
      { '@type': 'BreadcrumbList' },
    ],
  });
});

test('the home page introduces the site', () => {
  expect(home).toMatchObject({
    '@graph': [{ '@type': 'WebSite', url: 'https://example.org/' }, { '@type': 'MedicalWebPage' }],
  });
});

test('the glossary is a set of defined terms, each with its anchor, its meaning and what people call it', () => {
  const eversion = { id: 'eversion', heading: 'Eversion', href: '/glossary/#eversion', say: 'ee-VER-shun', synonyms: ['rolling in'], meaning: 'The heel tips.' };
  const glossary = jsonLd({ ...viewOf({ path: '/glossary/', data }, place, today), terms: [eversion, { ...eversion, id: 'arch', synonyms: [] }] });
  expect(glossary).toMatchObject({
    '@graph': [
      { '@type': 'MedicalWebPage' },
      { '@type': 'BreadcrumbList' },
      {
        '@type': 'DefinedTermSet',
        hasDefinedTerm: [
          {
            '@type': 'DefinedTerm',
            '@id': 'https://example.org/glossary/#eversion',
            name: 'Eversion',
            description: 'The heel tips.',
            alternateName: ['rolling in'],
          },
          expect.not.objectContaining({ alternateName: expect.anything() }),
        ],
      },
    ],
  });
  expect(JSON.stringify(inner)).not.toContain('DefinedTerm');
});

test('the breadcrumbs are counted from 1, with full addresses', () => {
  const steps = [
    { position: 1, name: 'Home', item: 'https://example.org/' },
    { position: 2, name: 'Tools', item: 'https://example.org/tools/' },
    { position: 3, name: data.title, item: 'https://example.org/tools/legs/' },
  ];
  expect(inner).toMatchObject({ '@graph': [{}, { itemListElement: steps }] });
});

test('nobody is named as a reviewer, for there is none', () => {
  for (const graph of [inner, home]) expect(JSON.stringify(graph)).not.toMatch(/reviewedBy|reviewer|rating/i);
});

test('the page of an exercise is a how-to, step by step', () => {
  const view = viewOf({ path: '/treatment/exercises/heel-raise/', data }, place, today);
  const { '@graph': graph } = jsonLd({ ...view, howTo: { name: 'Heel raise', steps: ['Rise.', 'Lower.'] } }) as { '@graph': readonly object[] };
  expect(graph.at(-1)).toMatchObject({
    '@type': 'HowTo',
    name: 'Heel raise',
    step: [
      { '@type': 'HowToStep', position: 1, text: 'Rise.' },
      { '@type': 'HowToStep', position: 2, text: 'Lower.' },
    ],
  });
});
