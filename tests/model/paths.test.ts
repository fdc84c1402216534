import { expect, test } from 'playwright/test';
import { pathOf, withBase } from '../../src/library/paths.ts';

test('every kind of page has its address, with a slash at the end', () => {
  expect(pathOf('pages', 'home')).toBe('/');
  expect(pathOf('pages', 'evidence/references')).toBe('/evidence/references/');
  expect(pathOf('toolPages', 'leg-length')).toBe('/tools/leg-length/');
  expect(pathOf('articles', 'foot-alignment/leg-length-difference')).toBe('/foot-alignment/leg-length-difference/');
});

for (const base of ['/spine', '/spine/']) {
  test(`a site served from ${base} puts its folder before its own addresses`, () => {
    expect(withBase('/', base)).toBe('/spine/');
    expect(withBase('/about/#who', base)).toBe('/spine/about/#who');
  });
}

test('a site served from the root leaves its addresses alone', () => {
  expect(withBase('/about/', '/')).toBe('/about/');
});

test('anchors and other sites are left alone', () => {
  for (const address of ['#sources', 'https://example.org/', '//example.org/a', 'mailto:a@example.org']) {
    expect(withBase(address, '/spine')).toBe(address);
  }
});
