import type { Change } from '../schemas/change.ts';
import { dayOf, isoDate, type Day } from './dates.ts';
import { withBase } from './paths.ts';

/** A page that entries may name. */
export interface NamedPage {
  /** Address from the site's root. */
  readonly path: string;
  readonly title: string;
}

/** A change as readers see it. */
export interface ListedChange extends Pick<Change, 'what' | 'why'> {
  /** @example 'New' */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
}

/** What changed on one day. */
export interface ChangeDay {
  readonly day: Day;
  readonly changes: readonly ListedChange[];
}

const KINDS = { new: 'New', changed: 'Changed', corrected: 'Corrected' } as const satisfies Record<Change['kind'], string>;

/** The day on which each page was first posted, by its address. */
export function postedDays(changes: readonly Change[]): ReadonlyMap<string, Date> {
  return new Map(changes.filter(({ kind }) => kind === 'new').map(({ page, date }) => [page, date]));
}

/** What is wrong with the list, one sentence each, naming the page. An empty list lets the build go on. */
export function changeFaults(changes: readonly Change[], pages: readonly NamedPage[]): string[] {
  const known = new Set(pages.map(({ path }) => path));
  const posted = postedDays(changes);
  const named = [...Map.groupBy(changes, ({ page }) => page)];
  return named.flatMap(([page, entries]) => {
    const first = posted.get(page);
    const news = entries.filter(({ kind }) => kind === 'new').length;
    return [
      ...(known.has(page) ? [] : [`src/data/changes.json names ${page}, but there is no such page.`]),
      ...(news > 1 ? [`src/data/changes.json says ${news} times that ${page} is new: keep the first.`] : []),
      ...(first ? [] : [`src/data/changes.json does not say when ${page} was new.`]),
      ...(first && entries.some(({ date }) => date < first) ? [`src/data/changes.json has ${page} changed before it was new.`] : []),
    ];
  });
}

/**
 * The list of changes by day, the latest first; on one day in the order of the file.
 *
 * @throws Error that lists every fault, one sentence a line
 */
export function changeDays(changes: readonly Change[], pages: readonly NamedPage[], base: string): ChangeDay[] {
  const faults = changeFaults(changes, pages);
  if (faults.length > 0) throw new Error(`The list of changes is not in order:\n${faults.join('\n')}`);
  const titles = new Map(pages.map(({ path, title }) => [path, title]));
  const byDay = Map.groupBy(changes, ({ date }) => isoDate(date));
  return [...byDay]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([iso, entries]) => ({
      day: dayOf(new Date(iso)),
      changes: entries.map(({ page, kind, what, why }) => ({
        kind: KINDS[kind],
        title: titles.get(page) ?? page,
        href: withBase(page, base),
        what,
        why,
      })),
    }));
}
