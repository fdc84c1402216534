import { expect, test } from 'playwright/test';
import { parentTopic, viewOf } from '../../src/library/view.ts';

const data = {
  title: 'A page about legs',
  description: 'A description that is long enough to be shown below the title of a search.',
  checked: new Date('2026-11-20'),
  checkAgain: new Date('2027-11-20'),
  changed: new Date('2026-11-22'),
};
const today = new Date('2026-11-23');
const place = { site: 'https://example.org', base: '/spine' };

test('the address of a page is full, and holds the folder that the site is served from', () => {
  const view = viewOf({ path: '/tools/legs/', data }, place, today);
  expect([view.canonical, view.home]).toEqual(['https://example.org/spine/tools/legs/', 'https://example.org/spine/']);
});

test('the breadcrumbs go from the home page through the section to the page', () => {
  const { trail } = viewOf({ path: '/tools/legs/', data, parents: [parentTopic('tools')] }, place, today);
  expect(trail).toEqual([
    { name: 'Home', href: '/spine/', url: 'https://example.org/spine/' },
    { name: 'Tools', href: '/spine/tools/', url: 'https://example.org/spine/tools/' },
    { name: data.title, href: '/spine/tools/legs/', url: 'https://example.org/spine/tools/legs/' },
  ]);
});

test('the home page has no breadcrumbs', () => {
  expect(viewOf({ path: '/', data }, place, today).trail).toEqual([]);
});

test('the days are given for readers and for machines', () => {
  expect(viewOf({ path: '/', data }, place, today).days).toEqual({
    checked: { iso: '2026-11-20', long: '20 November 2026' },
    checkAgain: { iso: '2027-11-20', long: '20 November 2027' },
    changed: { iso: '2026-11-22', long: '22 November 2026' },
  });
});

test('the day on which a page was posted is given where it is known', () => {
  const posted = new Date('2026-11-19');
  expect(viewOf({ path: '/', data: { ...data, posted } }, place, today).days?.posted).toEqual({ iso: '2026-11-19', long: '19 November 2026' });
});

test('a page without its days, such as the 404 page, has none', () => {
  const { title, description } = data;
  expect(viewOf({ path: '/404/', data: { title, description } }, place, today)).not.toHaveProperty('days');
});

test('a page says since when its check is overdue, from the day after', () => {
  const on = (day: string) => viewOf({ path: '/', data }, place, new Date(day)).overdueSince;
  expect(on('2027-11-20')).toBeUndefined();
  expect(on('2027-11-21')).toEqual({ iso: '2027-11-20', long: '20 November 2027' });
});
