import { expect, test } from 'playwright/test';
import { scoredPages, scoreFaults } from '../../src/library/scored-pages.ts';
import { ABOUT, discern, page, scoreFile } from './score-cases.ts';

const joined = (...given: Parameters<typeof scoreFile>[1][]) =>
  scoredPages(given.map((data, index) => scoreFile(`shoes-${index}`, data)), [page()], ABOUT, '/spine')[0];

test('a score knows its page, its day and its place, with final addresses', () => {
  expect(scoredPages([scoreFile('shoes')], [page()], ABOUT, '/spine')).toMatchObject([
    {
      id: 'shoes',
      path: '/evidence/scores/shoes/',
      href: '/spine/evidence/scores/shoes/',
      page: { title: 'Do shoes hurt backs?', href: '/spine/treatment/shoes/' },
      scored: { iso: '2026-11-23', long: '23 November 2026' },
      isStale: false,
      isMet: true,
    },
  ]);
});

test('one sheet below the bar is enough to miss it', () => {
  expect(joined({ discern: discern({ 13: 3 }) })?.isMet).toBe(false);
  expect(scoredPages([scoreFile('shoes')], [page()], ['who-pays-for-it'], '/')[0]?.isMet).toBe(false);
});

test('a score is stale once its page has changed on a later day, not on its own', () => {
  expect(joined({ scored: '2026-11-22' })?.isStale).toBe(false);
  expect(joined({ scored: '2026-11-21' })?.isStale).toBe(true);
});

test('scores stand in the order of their pages', () => {
  const pages = [page(), page({ path: '/kinetic-chain/' })];
  const scores = scoredPages([scoreFile('a'), scoreFile('b', { page: '/kinetic-chain/' })], pages, ABOUT, '/');
  expect(scores.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a score whose page is missing is told by its file', () => {
  expect(scoreFaults([scoreFile('gone', { page: '/treatment/gone/' })], [page()])).toEqual([
    'src/data/scores/gone.json scores /treatment/gone/, but there is no such page.',
  ]);
});

test('a page that is scored twice is told once, with both files', () => {
  expect(scoreFaults([scoreFile('a'), scoreFile('b')], [page()])).toEqual([
    'src/data/scores/b.json scores /treatment/shoes/, which src/data/scores/a.json scores too: keep one.',
  ]);
});

test('every fault stands in the one error that stops the build', () => {
  const files = [scoreFile('a'), scoreFile('b'), scoreFile('gone', { page: '/gone/' })];
  expect(() => scoredPages(files, [page()], ABOUT, '/')).toThrow(/^The scores are not in order:\n.*b\.json.*\n.*gone\.json/);
});
