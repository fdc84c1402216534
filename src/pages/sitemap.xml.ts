import type { APIRoute } from 'astro';
import { figurePages } from '../gallery/figure-pages.ts';
import { ledgerLists } from '../library/claims.ts';
import { bibliography } from '../library/collections/bibliography.ts';
import { listExercises } from '../library/collections/exercises.ts';
import { listFigurePlaces } from '../library/collections/figures.ts';
import { ledger } from '../library/collections/ledger.ts';
import { listPages } from '../library/collections/pages.ts';
import { addressOf } from '../library/collections/place.ts';
import { listScores } from '../library/collections/scores.ts';
import { isoDate } from '../library/dates.ts';
import { referenceLists } from '../library/reference-lists.ts';
import { sitemapXml } from '../seo/sitemap.ts';

export const GET: APIRoute = async () => {
  const pages = await listPages('pages');
  /** Lists change with the page above them. */
  const below = (parent: string, lists: readonly { readonly path: string }[]) =>
    pages.filter(({ id }) => id === parent).flatMap(({ data }) => lists.map(({ path }) => ({ path, data })));
  const all = [
    ...pages,
    ...(await listPages('articles')),
    ...(await listPages('toolPages')),
    ...(await listExercises()),
    ...below('evidence/references', referenceLists((await bibliography()).values())),
    ...below('about/figures', figurePages(await listFigurePlaces())),
    ...below('evidence/scores', await listScores()),
    ...below('evidence/claims', ledgerLists([...(await ledger()).values()])),
  ];
  const lines = all.map(({ path, data }) => ({ url: addressOf(path), changed: isoDate(data.changed) }));
  return new Response(sitemapXml(lines), { headers: { 'content-type': 'application/xml' } });
};
