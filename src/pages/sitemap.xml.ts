import type { APIRoute } from 'astro';
import { addressOf, bibliography, listPages } from '../library/collections.ts';
import { isoDate } from '../library/dates.ts';
import { referenceLists } from '../library/reference-lists.ts';
import { sitemapXml } from '../seo/sitemap.ts';

export const GET: APIRoute = async () => {
  const pages = await listPages('pages');
  const sources = pages.filter(({ id }) => id === 'evidence/references');
  const lists = referenceLists((await bibliography()).values());
  const all = [
    ...pages,
    ...(await listPages('articles')),
    ...(await listPages('toolPages')),
    // The lists of sources change with the page above them.
    ...lists.flatMap(({ path }) => sources.map(({ data }) => ({ path, data }))),
  ];
  const lines = all.map(({ path, data }) => ({ url: addressOf(path), changed: isoDate(data.changed) }));
  return new Response(sitemapXml(lines), { headers: { 'content-type': 'application/xml' } });
};
