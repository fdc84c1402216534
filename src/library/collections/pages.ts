import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { PageData } from '../../schemas/page.ts';
import { ARTICLE_TOPICS } from '../../schemas/topics.ts';
import { chainStops, type ChainStop, type Section } from '../chain.ts';
import { postedDays } from '../changes.ts';
import { numberSources, type Source } from '../citations.ts';
import type { LedgerRow } from '../claims.ts';
import { pathOf, withBase, type ProseCollection } from '../paths.ts';
import { parentTopic, type View } from '../view.ts';
import { bibliography } from './bibliography.ts';
import { ledger } from './ledger.ts';
import { openView, PLACE } from './place.ts';
import { writtenChanges } from './written.ts';

/** A page of prose as a list shows it. */
export interface PageCard {
  readonly id: string;
  readonly path: string;
  readonly href: string;
  readonly data: PageData;
  /** Of a tool page: id of the article that explains its subject. */
  readonly article?: string;
}

/** A page of prose, opened: what a route hands to a layout. */
export interface OpenPage extends View {
  readonly summary: string;
  /** Sections of the body: the contents list. */
  readonly sections: readonly Section[];
  /** Joints of the chain line with their sections, from the foot up. */
  readonly chain: readonly ChainStop[];
  readonly sources: readonly Source[];
  /** The whole ledger by id: what `<Claim>` looks up. */
  readonly claims: ReadonlyMap<string, LedgerRow>;
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** Topics that hold articles, one page each. */
export const articleTopics = () => ARTICLE_TOPICS;

/** Every page of a collection, by title. */
export async function listPages(collection: ProseCollection): Promise<PageCard[]> {
  const cards = (await getCollection(collection)).map(({ id, data }: CollectionEntry<ProseCollection>): PageCard => {
    const path = pathOf(collection, id);
    const article = 'article' in data ? { article: data.article } : {};
    return { id, path, href: withBase(path, PLACE.base), data, ...article };
  });
  return cards.sort((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
}

function parentsOf(collection: ProseCollection, id: string, topic: PageData['topic']) {
  return collection !== 'pages' || id.includes('/') ? [parentTopic(topic)] : [];
}

/** One page with its rendered body and numbered sources. Throws when there is no such page. */
export async function openPage(collection: ProseCollection, id: string): Promise<OpenPage> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no entry "${id}" in ${collection}`);
  const { data } = entry;
  const path = pathOf(collection, id);
  const posted = postedDays(await writtenChanges()).get(path);
  const { Content, headings } = await render(entry);
  const sections = headings.filter(({ depth }) => depth === 2);
  return {
    ...openView({ path, data: { ...data, ...(posted && { posted }) }, parents: parentsOf(collection, id, data.topic) }),
    summary: data.summary,
    sections,
    chain: chainStops(sections),
    sources: numberSources(data.references, await bibliography()),
    claims: await ledger(),
    Content,
  };
}

/**
 * The view of a page that is a part of another, such as one list of a ledger, and is checked when that is.
 *
 * @param id of the page of prose below `/evidence/` that it is a part of
 * @param name of that page in the breadcrumbs
 */
export async function openPart(id: string, name: string, { path, ...own }: { path: string; title: string; description: string }): Promise<View> {
  const whole = await getEntry('pages', id);
  if (!whole) throw new Error(`There is no page "${id}" for ${path} to be a part of`);
  const parents = [parentTopic(whole.data.topic), { name, path: pathOf('pages', id) }];
  return openView({ path, data: { ...whole.data, ...own }, parents });
}
