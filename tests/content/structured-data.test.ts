import { expect, test } from 'playwright/test';
import { documentOf, OPEN_PAGES, PAGES, SAMPLED_PAGES } from '../pages.ts';
import { printedDay } from './printed-dates.ts';

interface Thing {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

for (const page of OPEN_PAGES.filter((candidate) => SAMPLED_PAGES.includes(candidate))) {
  test(`${page.path} describes itself as it reads: address, words, dates, breadcrumbs`, () => {
    const document = documentOf(page);
    const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    expect(scripts).toHaveLength(1);
    const data: { '@context': string; '@graph': readonly Thing[] } = JSON.parse(scripts[0]?.rawText ?? '');
    expect(data['@context']).toBe('https://schema.org');
    const find = (type: string) => data['@graph'].find((thing) => thing['@type'] === type);

    expect(find('MedicalWebPage')).toMatchObject({
      url: address,
      name: document.querySelector('title')?.textContent,
      description: document.querySelector('meta[name=description]')?.getAttribute('content'),
      dateModified: printedDay(document, 'Last changed'),
      lastReviewed: printedDay(document, 'Facts last checked'),
    });

    const steps = document.querySelectorAll('nav[aria-label=Breadcrumbs] a').map((link) => ({
      name: link.textContent.trim(),
      item: new URL(link.getAttribute('href') ?? '', address).href,
    }));
    const isHome = steps.length === 0;
    const here = { name: document.querySelector('title')?.textContent, item: address };
    const trail = [...steps, here].map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step }));
    expect(find('BreadcrumbList')?.['itemListElement']).toEqual(isHome ? undefined : trail);
    expect(find('WebSite')?.['url']).toBe(isHome ? address : undefined);
  });
}

test('only the home page has no breadcrumbs', () => {
  const bare = PAGES.filter((page) => documentOf(page).querySelector('nav[aria-label=Breadcrumbs]') === null);
  expect(bare.map(({ file }) => file)).toEqual(['404.html', 'index.html']);
});

test('no page names a reviewer, a rating or an author who is a clinician', () => {
  const boasts = PAGES.filter(({ html }) => /reviewedBy|aggregateRating|"Physician"|itemprop=/.test(html));
  expect(boasts.map(({ path }) => path)).toEqual([]);
});
