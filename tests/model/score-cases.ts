import type { ScorablePage, ScoreFile } from '../../src/library/scored-pages.ts';
import { DISCERN, PEMAT, type SheetPart } from '../../src/schemas/score-items.ts';
import { scoreSchema, type Score } from '../../src/schemas/score.ts';

const WHY = 'So it is on the page.';

/** A mark for each item of a sheet: the same for all, but for those that are given by number. */
function sheet<Mark>(parts: readonly SheetPart[], mark: Mark, given: Readonly<Record<number, Mark>>) {
  const numbers = parts.flatMap(({ items }) => items.map(({ number }) => number));
  return Object.fromEntries(numbers.map((number) => [number, { mark: given[number] === undefined ? mark : given[number], why: WHY }]));
}

/** DISCERN marks of a page: 5 on each item, but for those that are given. */
export const discern = (given: Readonly<Record<number, number | null>> = {}) => sheet(DISCERN, 5, given);

/** PEMAT marks of a page: agreed on each item, but for those that are given. */
export const pemat = (given: Readonly<Record<number, boolean | null>> = {}) => sheet<boolean | null>(PEMAT, true, given);

/** What a score file holds, before it is read; what a test is about is given. */
export const writtenScore = (given: object = {}) => ({
  page: '/treatment/shoes/',
  name: 'shoes',
  scored: '2026-11-23',
  discern: discern(),
  pemat: pemat(),
  ...given,
});

/** A score in order. */
export const score = (given: object = {}): Score => scoreSchema.parse(writtenScore(given));

export const scoreFile = (id: string, given: object = {}): ScoreFile => ({ id, data: score(given) });

/** A page that meets all benchmarks. */
export const page = (given: Partial<ScorablePage> = {}): ScorablePage => ({
  path: '/treatment/shoes/',
  title: 'Do shoes hurt backs?',
  references: ['moss2001', 'reed2002'],
  body: 'No.<Cite id="moss2001" /> Perhaps.<Cite id="reed2002" />',
  posted: new Date('2026-11-20'),
  changed: new Date('2026-11-22'),
  ...given,
});

/** The sections of an about page that says who writes and who pays. */
export const ABOUT = ['who-writes-this-site', 'who-pays-for-it', 'why'];
