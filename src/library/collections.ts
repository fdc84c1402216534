import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Reference } from '../schemas/reference.ts';
import type { PageData } from '../schemas/page.ts';
import { ARTICLE_TOPICS } from '../schemas/topics.ts';
import { chainStops, type ChainStop, type Section } from './chain.ts';
import { numberSources, type Source } from './citations.ts';
import { pathOf, withBase, type ProseCollection } from './paths.ts';
import { parentTopic, viewOf, type View, type ViewSource } from './view.ts';

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
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

const PLACE = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };

/** The view of a page that is not made of prose. */
export function openView(source: ViewSource): View {
  return viewOf(source, PLACE);
}

/** The full address of a path of the site. */
export function addressOf(path: string): string {
  return new URL(withBase(path, PLACE.base), PLACE.site).href;
}

/** The bibliography by id. */
export async function bibliography(): Promise<ReadonlyMap<string, Reference>> {
  const entries = await getCollection('references');
  return new Map(entries.map(({ id, data }) => [id, data]));
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
  const { Content, headings } = await render(entry);
  const sections = headings.filter(({ depth }) => depth === 2);
  return {
    ...openView({ path: pathOf(collection, id), data, parents: parentsOf(collection, id, data.topic) }),
    summary: data.summary,
    sections,
    chain: chainStops(sections),
    sources: numberSources(data.references, await bibliography()),
    Content,
  };
}
