import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { Exercise } from '../schemas/exercise.ts';
import type { ReadyRoutine } from '../schemas/routine.ts';
import type { Reference } from '../schemas/reference.ts';
import type { PageData } from '../schemas/page.ts';
import { ARTICLE_TOPICS } from '../schemas/topics.ts';
import { changeDays, postedDays, type ChangeDay } from './changes.ts';
import { exerciseFaults, exerciseHead, exercisePath, exerciseSources, EXERCISE_LIST } from './exercises.ts';
import { chainStops, type ChainStop, type Section } from './chain.ts';
import { ledgerRows, type LedgerRow } from './claims.ts';
import { numberSources, type Source } from './citations.ts';
import { alphabetical, listedTerm, type ListedTerm } from './glossary.ts';
import { buildDay } from './overdue.ts';
import { pathOf, withBase, type NamedLink, type ProseCollection } from './paths.ts';
import { scoredPages, type ScoredPage } from './scored-pages.ts';
import type { CitingPlace } from './uses.ts';
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
  /** The whole ledger by id: what `<Claim>` looks up. */
  readonly claims: ReadonlyMap<string, LedgerRow>;
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

const PLACE = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
const TODAY = buildDay(import.meta.env.BUILD_DATE);

/** The view of a page that is not made of prose. */
export function openView(source: ViewSource): View {
  return viewOf(source, PLACE, TODAY);
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

/** The full address of a path of the site. */
export function addressOf(path: string): string {
  return new URL(withBase(path, PLACE.base), PLACE.site).href;
}

/** The bibliography by id. */
export async function bibliography(): Promise<ReadonlyMap<string, Reference>> {
  const entries = await getCollection('references');
  return new Map(entries.map(({ id, data }) => [id, data]));
}

const GLOSSARY = withBase('/glossary/', PLACE.base);

/** Every term of the glossary, by the alphabet. */
export async function listTerms(): Promise<ListedTerm[]> {
  return alphabetical((await getCollection('glossary')).map(({ data }) => listedTerm(data, GLOSSARY)));
}

/** One term of the glossary. @throws Error that names the id when the glossary does not hold it */
export async function openTerm(id: string): Promise<ListedTerm> {
  const entry = await getEntry('glossary', id);
  if (!entry) throw new Error(`<Term id="${id}">: add "${id}" to src/data/glossary.json`);
  return listedTerm(entry.data, GLOSSARY);
}

const PROSE = ['articles', 'pages', 'toolPages'] as const satisfies readonly ProseCollection[];

/** Every page of prose as its author wrote it. */
async function writtenPages() {
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
async function writtenChanges() {
  return (await getCollection('changes')).flatMap(({ data }) => data);
}

/** The list of changes by day, the latest first. @throws Error that lists every fault of it */
export async function listChanges(): Promise<ChangeDay[]> {
  return changeDays(await writtenChanges(), await writtenPages(), PLACE.base);
}

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

async function makeLedger(): Promise<ReadonlyMap<string, LedgerRow>> {
  const files = (await getCollection('claims')).sort((a, b) => a.id.localeCompare(b.id));
  const source = { claims: files.flatMap(({ data }) => data), references: await bibliography(), pages: await writtenPages() };
  const rows = ledgerRows(source, { base: PLACE.base, today: TODAY });
  return new Map(rows.map((row) => [row.id, row]));
}

let builtLedger: ReturnType<typeof makeLedger> | undefined;

/**
 * The claim ledger by id, in the order of its lists. A build makes it once; while somebody writes, it is made anew.
 *
 * @throws Error that lists every fault of the ledger
 */
export function ledger(): Promise<ReadonlyMap<string, LedgerRow>> {
  return import.meta.env.DEV ? makeLedger() : (builtLedger ??= makeLedger());
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

/** Every claim as a place that cites. */
export async function listCitingClaims(): Promise<CitingPlace[]> {
  return [...(await ledger()).values()].map((row) => ({
    name: `Claim: ${row.sentence}`,
    href: row.href,
    references: [...row.for, ...row.against].map(({ id }) => id),
  }));
}

/** Every page that cites, by title: what a list of sources calls their uses. */
export async function listCitingPages(): Promise<CitingPlace[]> {
  const pages = await Promise.all(PROSE.map(listPages));
  const exercises = (await listExercises()).map(({ href, head, data }) => ({ name: head.title, href, references: exerciseSources(data) }));
  return pages
    .flat()
    .map(({ href, data }) => ({ name: data.title, href, references: data.references }))
    .concat(exercises)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
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

/** An exercise as a list shows it. */
export interface ExerciseCard extends NamedLink {
  readonly path: string;
  readonly head: ReturnType<typeof exerciseHead>;
  readonly data: Exercise;
}

/** The page of an exercise, opened. */
export interface OpenExercise extends View {
  readonly exercise: Exercise;
  readonly sources: readonly Source[];
  /** Its form on a chair or standing. */
  readonly twin?: NamedLink;
  /** The exercise that it stands in for. */
  readonly of?: NamedLink;
  /** The timer, filled in with this exercise alone. */
  readonly timer: string;
  /** The timer with each ready routine that has it. */
  readonly routines: readonly NamedLink[];
}

const inTimer = (state: string): string => withBase(`/tools/stretch-timer/#${state}`, PLACE.base);

/** The ready routines, in their order. */
export async function listRoutines(): Promise<ReadyRoutine[]> {
  return (await getCollection('routines')).flatMap(({ data }) => data);
}

/** Every exercise, by name. @throws Error that lists every fault of exercises and routines */
export async function listExercises(): Promise<ExerciseCard[]> {
  const cards = (await getCollection('exercises')).map(({ data }) => data);
  const faults = exerciseFaults(cards, await listRoutines(), new Set((await bibliography()).keys()));
  if (faults.length > 0) throw new Error(`The exercises are not in order:\n${faults.join('\n')}`);
  return cards
    .map((data) => ({ name: data.name, path: exercisePath(data.id), href: withBase(exercisePath(data.id), PLACE.base), head: exerciseHead(data), data }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** One exercise with its numbered sources. @throws Error that names the id when there is no such exercise */
export async function openExercise(id: string): Promise<OpenExercise> {
  const cards = await listExercises();
  const linkTo = (target?: string) => cards.find(({ data }) => data.id === target);
  const card = linkTo(id);
  if (!card) throw new Error(`There is no exercise "${id}" in src/data/exercises/`);
  const { path, head, data } = card;
  const [twin, of] = [linkTo(data.twin), linkTo(data.ours?.of)];
  const routines = (await listRoutines()).filter(({ items }) => items.some(({ exercise }) => exercise === id));
  return {
    ...openView({ path, data: { ...data, ...head }, parents: [parentTopic('treatment'), { name: 'Exercises', path: EXERCISE_LIST }] }),
    howTo: { name: data.name, steps: data.steps },
    exercise: data,
    sources: numberSources(exerciseSources(data), await bibliography()),
    ...(twin && { twin }),
    ...(of && { of }),
    timer: inTimer(`items=${id}`),
    routines: routines.map(({ id: routine, name }) => ({ name, href: inTimer(`routine=${routine}`) })),
  };
}
