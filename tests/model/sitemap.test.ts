import { expect, test } from 'playwright/test';
import { sitemapXml } from '../../src/seo/sitemap.ts';

test('a line gives the address and the day of the last change', () => {
  const xml = sitemapXml([{ url: 'https://example.org/about/', changed: '2026-11-22' }]);
  expect(xml).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '<url><loc>https://example.org/about/</loc><lastmod>2026-11-22</lastmod></url>',
      '</urlset>',
      '',
    ].join('\n'),
  );
});

test('what XML would misread is escaped', () => {
  const { href } = new URL('https://example.org/?a=1&b=<">');
  const [loc] = /<loc>.*<\/loc>/.exec(sitemapXml([{ url: href, changed: '2026-11-22' }])) ?? [];
  expect(loc).toBe('<loc>https://example.org/?a=1&amp;b=%3C%22%3E</loc>');
});
