import type { PageData } from '../schemas/page.ts';
import { TOPIC_NAMES, type Topic } from '../schemas/topics.ts';
import { dayOf, type Day } from './dates.ts';
import { isOverdue } from './overdue.ts';
import { withBase } from './paths.ts';
import type { ListedTerm } from './glossary.ts';
import { chromeOf, type Chrome, type Place } from './site.ts';

/** A step of the breadcrumbs: its address on the page, and in full. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
  readonly url: string;
}

/** What every page needs around its body: plain values, every address final. */
export interface View {
  readonly title: string;
  readonly description: string;
  /** Full address, with a slash at the end. */
  readonly canonical: string;
  /** Full address of the home page. */
  readonly home: string;
  /** From the home page down to this page; empty on the home page. */
  readonly trail: readonly Crumb[];
  readonly chrome: Chrome;
  /** Absent on a page that search engines must leave out. */
  readonly days?: { readonly posted?: Day; readonly checked: Day; readonly checkAgain: Day; readonly changed: Day };
  /** Of the glossary alone: the terms that it defines. */
  readonly terms?: readonly ListedTerm[];
  /** Of an exercise's page alone: what to do, step by step. */
  readonly howTo?: { readonly name: string; readonly steps: readonly string[] };
  /** Day by which the facts were to be checked again, once it has passed. */
  readonly overdueSince?: Day;
}

/** What a view is made of. */
export interface ViewSource {
  readonly path: string;
  readonly data: Pick<PageData, 'title' | 'description'> & Partial<Pick<PageData, 'checked' | 'checkAgain' | 'changed'>> & { readonly posted?: Date };
  /** Names and paths between the home page and this one. */
  readonly parents?: readonly { readonly name: string; readonly path: string }[];
}

/** The section that a page stands in, as a parent in its breadcrumbs. */
export function parentTopic(topic: Topic): { name: string; path: string } {
  return topic === 'site' ? { name: 'About', path: '/about/' } : { name: TOPIC_NAMES[topic], path: `/${topic}/` };
}

/**
 * Makes the view of a page.
 *
 * @param today the day that decides whether the page is overdue
 * @throws TypeError when `place.site` is not an address
 */
export function viewOf({ path, data, parents = [] }: ViewSource, place: Place, today: Date): View {
  const href = (target: string) => withBase(target, place.base);
  const url = (target: string) => new URL(href(target), place.site).href;
  const steps = path === '/' ? [] : [{ name: 'Home', path: '/' }, ...parents, { name: data.title, path }];
  const { title, description, posted, checked, checkAgain, changed } = data;
  return {
    title,
    description,
    canonical: url(path),
    home: url('/'),
    trail: steps.map((step) => ({ name: step.name, href: href(step.path), url: url(step.path) })),
    chrome: chromeOf(path, place),
    ...(checked && checkAgain && changed && {
      days: { ...(posted && { posted: dayOf(posted) }), checked: dayOf(checked), checkAgain: dayOf(checkAgain), changed: dayOf(changed) },
    }),
    ...(checkAgain && isOverdue(checkAgain, today) && { overdueSince: dayOf(checkAgain) }),
  };
}
