import type { Claim } from '../schemas/claim.ts';
import type { Reference } from '../schemas/reference.ts';
import { markedClaims } from './claim-marks.ts';

/** A page of prose as its author wrote it. */
export interface WrittenPage {
  /** Address from the site's root. */
  readonly path: string;
  readonly title: string;
  /** MDX without its front matter. */
  readonly body: string;
  readonly isArticle: boolean;
}

/** What the ledger is made of. */
export interface LedgerSource {
  readonly claims: readonly Claim[];
  /** The bibliography by id; it holds confirmed sources only. */
  readonly references: ReadonlyMap<string, Reference>;
  readonly pages: readonly WrittenPage[];
}

const repeated = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

function faultsOfClaim({ id, for: supporting, against, checked, checkAgain }: Claim, references: LedgerSource['references']): string[] {
  const cited = [...supporting, ...against];
  const commonlySaid = cited.filter((source) => references.get(source)?.stance === 'commonly-said');
  return [
    ...(cited.length === 0 ? [`Claim "${id}" names no source: add one to its "for" or "against".`] : []),
    ...cited
      .filter((source) => !references.has(source))
      .map((source) => `Claim "${id}" cites "${source}", which src/data/references.json does not hold as confirmed.`),
    ...commonlySaid.map((source) => `Claim "${id}" cites "${source}", which shows what is commonly said and proves nothing.`),
    ...repeated(cited).map((source) => `Claim "${id}" cites "${source}" twice.`),
    ...(checkAgain > checked ? [] : [`Claim "${id}" must be checked again after the day on which it was checked.`]),
  ];
}

function faultsOfPage({ path, body, isArticle }: WrittenPage, known: ReadonlySet<string>): string[] {
  const marked = markedClaims(body);
  return [
    ...(isArticle && marked.length === 0 ? [`The article ${path} makes no claim: mark its words with <Claim id="…">.`] : []),
    ...marked.filter((id) => !known.has(id)).map((id) => `<Claim id="${id}"> on ${path} is not in src/data/claims.`),
    ...repeated(marked).map((id) => `Claim "${id}" is marked twice on ${path}: mark it once.`),
  ];
}

/** What is wrong with the ledger, one sentence each, naming the id. An empty list lets the build go on. */
export function claimFaults({ claims, references, pages }: LedgerSource): string[] {
  const ids = claims.map(({ id }) => id);
  const known = new Set(ids);
  const used = new Set(pages.flatMap(({ body }) => markedClaims(body)));
  return [
    ...repeated(ids).map((id) => `Claim "${id}" stands twice in src/data/claims: keep one.`),
    ...claims.flatMap((claim) => faultsOfClaim(claim, references)),
    ...ids.filter((id) => !used.has(id)).map((id) => `Claim "${id}" is used on no page: mark its words with <Claim id="${id}">.`),
    ...pages.flatMap((page) => faultsOfPage(page, known)),
  ];
}
