import { expect, test } from 'playwright/test';
import { exercisePath, exerciseSources } from '../../src/library/exercises.ts';
import { CARDS } from '../model/stretch-timer/cards.ts';
import { documentOf, PAGES, served } from '../pages.ts';

const squeezed = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
const pageAt = (path: string) => {
  const page = PAGES.find((candidate) => candidate.path === served(path));
  if (!page) throw new Error(`There is no page at ${path}`);
  return documentOf(page);
};

for (const card of CARDS) {
  const document = pageAt(exercisePath(card.id));

  test(`${card.id}: its page shows every step in order, and leads to the timer filled in`, () => {
    const steps = document.querySelectorAll('.prose ol li').map(({ textContent }) => squeezed(textContent));
    expect(steps).toEqual(card.steps);
    expect(document.querySelector('a.to-timer')?.getAttribute('href')).toBe(served(`/tools/stretch-timer/#items=${card.id}`));
  });

  test(`${card.id}: sources are numbered by first mention, and every mark leads to its source`, () => {
    const marks = document.querySelectorAll('sup > a').map((mark) => [Number(mark.textContent), mark.getAttribute('href')] as const);
    const firsts = [...new Set(marks.map(([number]) => number))];
    expect(firsts).toEqual(exerciseSources(card).map((_, index) => index + 1));
    for (const [number, href] of marks) expect(href).toBe(`#${document.querySelectorAll('.sources li')[number - 1]?.id}`);
  });

  test(`${card.id}: our dose is marked as ours, and so is a form of ours`, () => {
    const text = squeezed(document.querySelector('.prose')?.textContent);
    expect(text).toContain('Our start:');
    expect(text).toContain('We chose this ourselves');
    expect(text.includes('We found no source of its own')).toBe(card.ours !== undefined);
    expect(text.includes('Commonly taught.')).toBe(card.seen.some(({ kind }) => kind === 'commonly-taught'));
  });

  test(`${card.id}: each case that changes it is told, with the twin where it is swapped`, () => {
    const cases = document.getElementById('ask')?.nextElementSibling?.querySelectorAll('li') ?? [];
    expect(cases).toHaveLength(Object.keys(card.ticks).length);
    const isSwapped = Object.values(card.ticks).includes('swap');
    const hrefs = cases.flatMap((item) => item.querySelectorAll('a').map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(isSwapped && card.twin ? [served(exercisePath(card.twin))] : []);
  });
}

test('no page of an exercise has a script', () => {
  const scripted = CARDS.filter(({ id }) => pageAt(exercisePath(id)).querySelector('script:not([type="application/ld+json"])'));
  expect(scripted.map(({ id }) => id)).toEqual([]);
});

const GROUPS = [
  ['heel', 'for-a-sore-heel-or-sole'],
  ['ankle', 'for-the-calf-and-ankle'],
  ['foot', 'for-the-muscles-of-the-foot'],
  ['back', 'for-the-back-hips-and-thighs'],
] as const;

test('the list leads to every exercise, under what it is for', () => {
  const list = pageAt('/treatment/exercises/all/');
  for (const [aim, id] of GROUPS) {
    const heading = list.getElementById(id);
    const next = list.querySelectorAll('.prose ul').find(({ range }) => range[0] > (heading?.range[0] ?? Infinity));
    const hrefs = next?.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(hrefs?.length).toBeGreaterThan(2);
    expect(hrefs?.sort()).toEqual(CARDS.filter((card) => card.aim === aim).map((card) => served(exercisePath(card.id))).sort());
  }
});
