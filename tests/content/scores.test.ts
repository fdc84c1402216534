import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { MONEY, WHO } from '../../src/library/jama.ts';
import { scoreSchema } from '../../src/schemas/score.ts';
import { documentOf, PAGES, served } from '../pages.ts';
import { filesOf } from '../source-files.ts';
import { printedDay } from './printed-dates.ts';
import { PROSE } from './prose.ts';

const SCORES = filesOf('src/data/scores/*.json').map(({ path, text }) => ({
  id: path.replace(/.*\/|\.json$/g, ''),
  data: scoreSchema.parse(JSON.parse(text)),
}));
const squeezed = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
const pageAt = (path: string): HTMLElement => {
  const page = PAGES.find((candidate) => candidate.path === served(path));
  if (!page) throw new Error(`There is no page at ${path}`);
  return documentOf(page);
};
/** The list items between a heading and the next of its level, as they read. */
const itemsBelow = (document: HTMLElement, id: string): string[] => {
  const headings = document.querySelectorAll('.prose h2');
  const next = headings[headings.findIndex((heading) => heading.id === id) + 1];
  const [start = 0, end = Infinity] = [document.getElementById(id)?.range[0], next?.range[0]];
  return document.querySelectorAll('.prose li').filter(({ range }) => range[0] > start && range[0] < end).map(({ textContent }) => squeezed(textContent));
};

test('every article and every tool page is scored', () => {
  const wanted = PROSE.filter(({ path }) => /^src\/content\/(articles|tools)\//.test(path)).map(({ address }) => address);
  expect(SCORES.map(({ data }) => data.page).sort()).toEqual(wanted.sort());
});

test('the table has a row for each score, which leads to its page', () => {
  const rows = pageAt('/evidence/scores/').querySelectorAll('tbody tr');
  const hrefs = rows.map((row) => row.querySelector('a')?.getAttribute('href'));
  expect(hrefs.sort()).toEqual(SCORES.map(({ id }) => served(`/evidence/scores/${id}/`)).sort());
  expect(squeezed(pageAt('/evidence/scores/').textContent)).toContain('Scored by ourselves, not by an outside assessor');
});

for (const { id, data } of SCORES) {
  const document = pageAt(`/evidence/scores/${id}/`);
  const heading = (anchor: string) => squeezed(document.getElementById(anchor)?.textContent);

  test(`the score of ${data.page} says who gave it, and leads to the page`, () => {
    expect(squeezed(document.querySelector('.opening')?.textContent)).toContain('Scored by ourselves, not by an outside assessor');
    expect(document.querySelector('.prose a')?.getAttribute('href')).toBe(served(data.page));
    expect(document.querySelector('.prose time')?.getAttribute('datetime')).toBe(data.scored.toISOString().slice(0, 10));
  });

  test(`the score of ${data.page} shows each mark with its reason, and adds up`, () => {
    const marks = Object.entries(data.discern);
    const shown = itemsBelow(document, 'discern');
    expect(shown).toHaveLength(16);
    for (const [index, [, { mark, why }]] of marks.entries()) {
      expect(shown[index]).toContain(`${mark === null ? 'does not apply' : `${mark} of 5`}. ${why}`);
    }
    const counted = marks.flatMap(([number, { mark }]) => (number === '16' || mark === null ? [] : [mark]));
    expect(heading('discern')).toBe(`DISCERN: ${counted.reduce<number>((sum, mark) => sum + mark, 0)} of ${counted.length * 5}`);

    const agreed = itemsBelow(document, 'pemat');
    expect(agreed).toHaveLength(24);
    for (const [index, [, { why }]] of Object.entries(data.pemat).entries()) expect(agreed[index]).toContain(why);
  });

  test(`the score of ${data.page} names every item that is below the bar, and says whether the bar is met`, () => {
    const low = Object.values(data.discern).filter(({ mark }) => mark !== null && mark < 4);
    const short = [...low, ...Object.values(data.pemat).filter(({ mark }) => mark === false)].map(({ why }) => why);
    const named = itemsBelow(document, 'short');
    expect(named).toHaveLength(short.length);
    for (const [index, why] of short.entries()) expect(named[index]).toContain(why);
    if (low.length > 0) expect(squeezed(document.querySelector('.prose')?.textContent)).toContain('Our bar is not met.');
  });

  test(`${data.page} meets the 4 JAMA benchmarks in its data, and shows a reader what they rest on`, () => {
    expect(itemsBelow(document, 'jama')).toEqual(Array.from({ length: 4 }, () => expect.stringMatching(/: met\. /)));

    const page = pageAt(data.page);
    const made = squeezed(page.querySelector('.made')?.textContent);
    expect(made).toContain('Written by Sole to Spine contributors with the help of AI');
    expect(made).toContain('None of us writes as a clinician');
    expect(page.querySelector('.made a')?.getAttribute('href')).toBe(served('/about/'));

    expect(page.querySelectorAll('.sources li').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('sup > a').length).toBeGreaterThan(0);
    const foot = squeezed(page.querySelector('.foot')?.textContent);
    for (const words of ['No adverts', 'nothing to sell', 'CC BY 4.0']) expect(foot).toContain(words);
    for (const label of ['First posted', 'Last changed']) expect(printedDay(page, label), label).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
}

test('the about page has the sections that the benchmarks rest on', () => {
  const about = pageAt('/about/');
  expect(squeezed(about.getElementById(WHO)?.nextElementSibling?.textContent)).toContain('None of us writes as a clinician');
  expect(squeezed(about.getElementById(MONEY)?.nextElementSibling?.textContent)).toContain('Nobody pays for it');
});

test('no scored page boasts of its score', () => {
  const boasts = SCORES.filter(({ data }) => /DISCERN|PEMAT|our scores?\b/i.test(pageAt(data.page).textContent));
  expect(boasts.map(({ id }) => id)).toEqual([]);
});
