import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'playwright/test';
import { fromLink } from '../../src/tools/shoe-wear/link.ts';
import { readSole } from '../../src/tools/shoe-wear/pattern.ts';
import { wornSoles } from '../../src/tools/shoe-wear/worn-soles.ts';
import { DIST, documentOf, PAGES, served } from '../pages.ts';

const figures = PAGES.flatMap((page) =>
  documentOf(page)
    .querySelectorAll('figure.worn-soles')
    .map((figure) => ({ path: page.path, figure })),
);

test('each pair is shown in the article about its side', () => {
  expect(figures.map(({ path }) => path).sort()).toEqual(
    ['/foot-alignment/overpronation-and-flat-feet/', '/foot-alignment/supination-and-high-arches/'].map(served),
  );
});

for (const { path, figure } of figures) {
  test(`${path}: the soles that are drawn open in the checker, and read as the side that they stand for`, () => {
    const name = /\/figures\/drawn\/worn-soles-(\w+)\.svg$/.exec(figure.querySelector('img')?.getAttribute('src') ?? '')?.[1];
    const { sole, description } = wornSoles(name);
    const link = fromLink(new URL(figure.querySelector('a')?.getAttribute('href') ?? '', 'https://a.example').hash);
    expect(link?.unusable).toEqual([]);
    expect([link?.fields.left, link?.fields.right]).toEqual([sole, sole]);
    expect(readSole(sole).pattern).toBe(name);
    expect(figure.querySelector('img')?.getAttribute('alt')).toBe(description);
    // A parser of XML refuses a file that an <img> could not show.
    const file = readFileSync(`${DIST}figures/drawn/worn-soles-${name}.svg`, 'utf8');
    const { document } = new JSDOM(file, { contentType: 'image/svg+xml' }).window;
    expect([...document.querySelectorAll('.zones')]).toHaveLength(2);
    expect([...document.querySelectorAll('[role="button"]')]).toEqual([]);
  });
}
