import { CLAIM_TOPICS, type Certainty, type Claim, type ClaimTopic, type Direction } from '../schemas/claim.ts';
import { claimFaults, type LedgerSource, type WrittenPage } from './claim-faults.ts';
import { markedClaims } from './claim-marks.ts';
import { dayOf, type Day } from './dates.ts';
import { isOverdue } from './overdue.ts';
import { withBase, type NamedLink } from './paths.ts';
import { sourceNames } from './source-names.ts';

/** A source by its short name, linked to its full entry. */
export interface SourceRef extends NamedLink {
  readonly id: string;
}

/** A claim as pages show it: every word and address final. */
export interface LedgerRow {
  readonly id: string;
  readonly topic: ClaimTopic;
  readonly sentence: string;
  readonly direction: Direction;
  readonly certainty: Certainty;
  readonly why: string;
  readonly size: string;
  readonly studied: string;
  readonly mindChanger: string;
  readonly for: readonly SourceRef[];
  readonly against: readonly SourceRef[];
  readonly checked: Day;
  readonly checkAgain: Day;
  readonly overdue: boolean;
  /** The full row, from the site's root. */
  readonly path: string;
  readonly href: string;
  /** The pages that make the claim, at its words. */
  readonly told: readonly NamedLink[];
}

/** What the rows are made of, besides the ledger itself. */
export interface LedgerSetting {
  /** The folder that the site is served from. */
  readonly base: string;
  /** The day that decides what is overdue. */
  readonly today: Date;
}

/** A list under `/evidence/claims/`: one topic. */
export interface LedgerList {
  readonly topic: ClaimTopic;
  readonly name: string;
  readonly path: string;
  readonly rows: readonly LedgerRow[];
}

const TOPICS = Object.keys(CLAIM_TOPICS) as ClaimTopic[];
const listPath = (topic: ClaimTopic) => `/evidence/claims/${topic}/`;
const isOfTheStory = ({ id }: Claim) => /^C\d+$/.test(id);

/** By topic; in each the claims of the popular story first, then the others by id. */
function inOrder(a: Claim, b: Claim): number {
  return (
    TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
    Number(isOfTheStory(b)) - Number(isOfTheStory(a)) ||
    a.id.localeCompare(b.id, 'en-GB', { numeric: true })
  );
}

function pagesByClaim(pages: readonly WrittenPage[]): ReadonlyMap<string, readonly WrittenPage[]> {
  const told = pages.flatMap((page) => markedClaims(page.body).map((id) => ({ id, page })));
  const grouped = Map.groupBy(told, ({ id }) => id);
  return new Map([...grouped].map(([id, marks]) => [id, marks.map(({ page }) => page)]));
}

/**
 * Joins the claims with their sources and with the pages that make them.
 *
 * @returns rows by topic; in each the claims of the popular story first, then the others by id
 * @throws Error that lists every fault of the ledger, one sentence a line
 */
export function ledgerRows(source: LedgerSource, { base, today }: LedgerSetting): LedgerRow[] {
  const faults = claimFaults(source);
  if (faults.length > 0) throw new Error(`The claim ledger is not in order:\n${faults.join('\n')}`);

  const { claims, references, pages } = source;
  const names = sourceNames(references.values());
  const told = pagesByClaim(pages);
  const linkTo = (id: string): SourceRef => ({
    id,
    name: names.get(id) ?? id,
    href: withBase(`/evidence/references/${references.get(id)?.topic ?? ''}/#${id}`, base),
  });
  return claims.toSorted(inOrder).map((claim) => {
    const path = `${listPath(claim.topic)}#${claim.id}`;
    return {
      ...claim,
      for: claim.for.map(linkTo),
      against: claim.against.map(linkTo),
      checked: dayOf(claim.checked),
      checkAgain: dayOf(claim.checkAgain),
      overdue: isOverdue(claim.checkAgain, today),
      path,
      href: withBase(path, base),
      told: (told.get(claim.id) ?? []).map((page) => ({ name: page.title, href: withBase(`${page.path}#${claim.id}`, base) })),
    };
  });
}

/** Splits the rows by topic; a topic without a claim has no list. */
export function ledgerLists(rows: readonly LedgerRow[]): LedgerList[] {
  return TOPICS.map((topic) => ({
    topic,
    name: CLAIM_TOPICS[topic],
    path: listPath(topic),
    rows: rows.filter((row) => row.topic === topic),
  })).filter((list) => list.rows.length > 0);
}
