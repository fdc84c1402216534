import { JAMA, type JamaItem } from '../schemas/score-items.ts';
import { longDate } from './dates.ts';

/** What the JAMA benchmarks are tested on: nothing is typed in for them. */
export interface JamaEvidence {
  /** Ids of the sources in the front matter. */
  readonly references: readonly string[];
  /** MDX without its front matter. */
  readonly body: string;
  /** Day of the page's first entry in the list of changes. */
  readonly posted?: Date;
  readonly changed: Date;
  /** Anchors of the sections of `/about/`, which each page links as "who we are". */
  readonly about: readonly string[];
}

/** A benchmark as readers see it. */
export interface JamaResult {
  readonly key: JamaItem;
  readonly question: string;
  readonly isMet: boolean;
  readonly why: string;
}

/** The sections of `/about/` that two of the benchmarks rest on. */
export const WHO = 'who-writes-this-site';
export const MONEY = 'who-pays-for-it';

type Finding = Pick<JamaResult, 'isMet' | 'why'>;
const met = (why: string): Finding => ({ isMet: true, why });
const missed = (why: string): Finding => ({ isMet: false, why });

function attribution({ references, body }: JamaEvidence): Finding {
  if (references.length === 0) return missed('The page names no source.');
  const unmarked = references.filter((id) => !body.includes(`<Cite id="${id}"`));
  if (unmarked.length > 0) return missed(`Its text marks no place for ${unmarked.join(', ')}.`);
  return met(`The list at its foot names ${references.length}, and the text marks where each is used. The foot says that words and figures may be reused under CC BY 4.0.`);
}

function currency({ posted, changed }: JamaEvidence): Finding {
  if (!posted) return missed('The list of changes does not say when the page was posted.');
  return met(`First posted on ${longDate(posted)}, last changed on ${longDate(changed)}. Both days stand at its foot.`);
}

/** The 4 benchmarks of a page, found in its data. */
export function jamaResults(page: JamaEvidence): JamaResult[] {
  const findings: Readonly<Record<JamaItem, Finding>> = {
    authorship: page.about.includes(WHO)
      ? met('Its foot names the Sole to Spine contributors, none of whom writes as a clinician, and links to who they are.')
      : missed('The about page does not say who writes.'),
    attribution: attribution(page),
    disclosure: page.about.includes(MONEY)
      ? met('Its foot says that there are no adverts, that nothing is sold and that AI helped. The about page says that nobody pays for it.')
      : missed('The about page does not say who pays.'),
    currency: currency(page),
  };
  return (Object.keys(JAMA) as JamaItem[]).map((key) => ({ key, question: JAMA[key], ...findings[key] }));
}
