import { getCollection, type CollectionEntry } from 'astro:content';
import { pathOf, type ProseCollection } from '../paths.ts';

/** The collections of prose. */
export const PROSE = ['articles', 'pages', 'toolPages'] as const satisfies readonly ProseCollection[];

/** Every page of prose as its author wrote it. */
export async function writtenPages() {
  const pages = await Promise.all(
    PROSE.map(async (collection) =>
      (await getCollection(collection)).map(({ id, body = '', data }: CollectionEntry<ProseCollection>) => ({
        path: pathOf(collection, id),
        title: data.title,
        references: data.references,
        changed: data.changed,
        body,
        isArticle: collection === 'articles',
      })),
    ),
  );
  return pages.flat();
}

/** Every change that a reader would notice, as written. */
export async function writtenChanges() {
  return (await getCollection('changes')).flatMap(({ data }) => data);
}
