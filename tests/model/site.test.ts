import { expect, test } from 'playwright/test';
import { chromeOf } from '../../src/library/site.ts';

const currentOf = (path: string) =>
  chromeOf(path, { base: '/' }).sections.filter(({ current }) => current).map(({ name, current }) => [name, current]);

test('the header names the 3 topics and the tools, in this order, and the way to help', () => {
  const { sections, help } = chromeOf('/', { base: '/' });
  expect(sections.map(({ href }) => href)).toEqual(['/kinetic-chain/', '/foot-alignment/', '/treatment/', '/tools/']);
  expect(help.href).toBe('/get-help/');
});

test('the header marks the page itself, or the section that it stands in', () => {
  expect(currentOf('/tools/')).toEqual([['Tools', 'page']]);
  expect(currentOf('/tools/leg-length/')).toEqual([['Tools', 'true']]);
  expect(currentOf('/')).toEqual([]);
  expect(chromeOf('/get-help/', { base: '/' }).help.current).toBe('page');
});

test('the footer leads to who we are, to what changed and to who can use the site', () => {
  const hrefs = chromeOf('/', { base: '/' }).footer.map(({ href }) => href);
  expect(hrefs).toEqual(expect.arrayContaining(['/about/', '/changes/', '/privacy/', '/accessibility/']));
});

test('a site that is served from a folder has it in every link', () => {
  const { home, help, sections, footer, about } = chromeOf('/', { base: '/spine/' });
  const hrefs = [home, about, help.href, ...[...sections, ...footer].map(({ href }) => href)];
  expect(hrefs.filter((href) => !href.startsWith('/spine/'))).toEqual([]);
});
