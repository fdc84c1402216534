import type { Score } from '../schemas/score.ts';
import { dayOf, isoDate, type Day } from './dates.ts';
import { jamaResults, type JamaEvidence, type JamaResult } from './jama.ts';
import { withBase } from './paths.ts';
import { discernResult, pematResult, type DiscernResult, type PematResult } from './scores.ts';

/** A file of `src/data/scores/`. */
export interface ScoreFile {
  /** Name of the file without its ending; the last part of the address. */
  readonly id: string;
  readonly data: Score;
}

/** A page of prose that may be scored. */
export interface ScorablePage extends Omit<JamaEvidence, 'about'> {
  /** Address from the site's root. */
  readonly path: string;
  readonly title: string;
}

/** A score with the page that it is about: every word and address final. */
export interface ScoredPage {
  readonly id: string;
  readonly name: string;
  /** Of the score, from the site's root. */
  readonly path: string;
  readonly href: string;
  /** The scored page. */
  readonly page: { readonly title: string; readonly href: string };
  readonly scored: Day;
  /** True once the page has changed on a later day than it was scored. */
  readonly isStale: boolean;
  readonly discern: DiscernResult;
  readonly pemat: PematResult;
  readonly jama: readonly JamaResult[];
  /** All 3 sheets are at or above our bar. */
  readonly isMet: boolean;
}

/** What is wrong with the scores, one sentence each, naming the file. An empty list lets the build go on. */
export function scoreFaults(files: readonly ScoreFile[], pages: readonly ScorablePage[]): string[] {
  const known = new Set(pages.map(({ path }) => path));
  const name = (id: string) => `src/data/scores/${id}.json`;
  return files.flatMap(({ id, data }) => {
    const twin = files.find((other) => other.id < id && other.data.page === data.page);
    return [
      ...(known.has(data.page) ? [] : [`${name(id)} scores ${data.page}, but there is no such page.`]),
      ...(twin ? [`${name(id)} scores ${data.page}, which ${name(twin.id)} scores too: keep one.`] : []),
    ];
  });
}

/**
 * Joins the scores with their pages, in the order of the pages' addresses.
 *
 * @param about anchors of the sections of `/about/`
 * @throws Error that lists every fault, one sentence a line
 */
export function scoredPages(files: readonly ScoreFile[], pages: readonly ScorablePage[], about: readonly string[], base: string): ScoredPage[] {
  const faults = scoreFaults(files, pages);
  if (faults.length > 0) throw new Error(`The scores are not in order:\n${faults.join('\n')}`);
  const scored = files.flatMap(({ id, data }) => {
    const page = pages.find(({ path }) => path === data.page);
    return page ? [{ id, data, page }] : [];
  });
  return scored
    .sort((a, b) => a.page.path.localeCompare(b.page.path))
    .map(({ id, data, page }) => {
      const [discern, pemat, jama] = [discernResult(data.discern), pematResult(data.pemat, data.page), jamaResults({ ...page, about })];
      const path = `/evidence/scores/${id}/`;
      return {
        id,
        name: data.name,
        path,
        href: withBase(path, base),
        page: { title: page.title, href: withBase(page.path, base) },
        scored: dayOf(data.scored),
        isStale: isoDate(page.changed) > isoDate(data.scored),
        discern,
        pemat,
        jama,
        isMet: discern.isMet && pemat.isMet && jama.every(({ isMet }) => isMet),
      };
    });
}
