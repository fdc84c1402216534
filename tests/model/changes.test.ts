import { expect, test } from 'playwright/test';
import { changeDays, changeFaults, postedDays } from '../../src/library/changes.ts';
import { changesSchema, type Change } from '../../src/schemas/change.ts';

const change = (given: Partial<Change> = {}): Change => ({
  date: new Date('2026-11-22'),
  page: '/shoes/',
  kind: 'new',
  what: 'What shoes do to backs.',
  why: 'People wonder about it.',
  ...given,
});
const later = change({ date: new Date('2026-11-23'), kind: 'changed', what: 'Heels have a chart.' });
const pages = [{ path: '/shoes/', title: 'Shoes' }, { path: '/', title: 'Home' }];

test('changes stand by day, the latest first, with the titles and final addresses of their pages', () => {
  expect(changeDays([change(), later, change({ page: '/' })], pages, '/spine')).toEqual([
    {
      day: { iso: '2026-11-23', long: '23 November 2026' },
      changes: [{ kind: 'Changed', title: 'Shoes', href: '/spine/shoes/', what: 'Heels have a chart.', why: 'People wonder about it.' }],
    },
    {
      day: { iso: '2026-11-22', long: '22 November 2026' },
      changes: [
        { kind: 'New', title: 'Shoes', href: '/spine/shoes/', what: 'What shoes do to backs.', why: 'People wonder about it.' },
        { kind: 'New', title: 'Home', href: '/spine/', what: 'What shoes do to backs.', why: 'People wonder about it.' },
      ],
    },
  ]);
});

test('a page was posted on the day on which it was new', () => {
  expect([...postedDays([later, change()])]).toEqual([['/shoes/', new Date('2026-11-22')]]);
});

test('a list in order has no fault', () => {
  expect(changeFaults([later, change()], pages)).toEqual([]);
});

for (const [what, changes, sentence] of [
  ['a page that is not there', [change({ page: '/gone/' })], 'src/data/changes.json names /gone/, but there is no such page.'],
  ['a page that is new twice', [change(), change()], 'src/data/changes.json says 2 times that /shoes/ is new: keep the first.'],
  ['a page that was never new', [later], 'src/data/changes.json does not say when /shoes/ was new.'],
  ['a change before its page was new', [change({ date: new Date('2026-11-24') }), later], 'src/data/changes.json has /shoes/ changed before it was new.'],
] as const) {
  test(`${what} is told, and stops the build`, () => {
    expect(changeFaults(changes, pages)).toEqual([sentence]);
    expect(() => changeDays(changes, pages, '/')).toThrow(`The list of changes is not in order:\n${sentence}`);
  });
}

test('an entry without a reason is turned away', () => {
  const written = { ...change(), date: '2026-11-22' };
  expect(changesSchema.safeParse([written]).success).toBe(true);
  expect(changesSchema.safeParse([{ ...written, why: '' }]).success).toBe(false);
  expect(changesSchema.safeParse([{ ...written, kind: 'improved' }]).success).toBe(false);
});
