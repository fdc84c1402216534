import { getCollection, getEntry, render } from 'astro:content';
import { postedDays } from '../changes.ts';
import { scoredPages, type ScoredPage } from '../scored-pages.ts';
import { PLACE } from './place.ts';
import { writtenChanges, writtenPages } from './written.ts';

/** Every score with its page. @throws Error that lists every fault of the scores */
export async function listScores(): Promise<ScoredPage[]> {
  const posted = postedDays(await writtenChanges());
  const pages = (await writtenPages()).map((page) => {
    const day = posted.get(page.path);
    return { ...page, ...(day && { posted: day }) };
  });
  const about = await getEntry('pages', 'about');
  const sections = about ? (await render(about)).headings.map(({ slug }) => slug) : [];
  return scoredPages(await getCollection('scores'), pages, sections, PLACE.base);
}
