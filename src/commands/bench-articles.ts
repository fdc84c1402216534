import { ARTICLE_TOPICS } from '../schemas/topics.ts';
import { CLAIM_TOPICS, CERTAINTIES, DIRECTIONS, type ClaimTopic } from '../schemas/claim.ts';

/** A file of the copied site, its path from `src/`. */
export interface BenchFile {
  readonly path: string;
  readonly text: string;
}

/** What every generated article holds. */
const SECTIONS = 6;
const CLAIMS = 3;
const CITED = 12;

const WORDS = (
  'foot heel ankle shin knee thigh hip pelvis back spine muscle bone step shoe sole study people walk ' +
  'stand turn tip lift rest ache ease week month year small wide common rare sure mixed'
).split(' ');
const CHARTS = ['pelvic-response', 'rearfoot-coupling', 'shock-by-arch'];

/** One of a list by its turn, round and round. */
function turn<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('There is nothing to take turns in.');
  return item;
}

/** A sentence that differs with its number, so that nothing can be taken from a cache. */
const sentence = (seed: number): string =>
  `The ${Array.from({ length: 13 }, (_, word) => turn(WORDS, seed * 7 + word * (1 + (seed % 5)))).join(' ')} ${seed}.`;

const claimId = (article: number, claim: number): string => `bench-${article}-${claim}`;

function body(article: number, cited: readonly string[]): string {
  const cite = (place: number) => `<Cite id="${turn(cited, place)}" />`;
  const section = (place: number): string => {
    const seed = article * 100 + place * 10;
    const claim = place < CLAIMS ? `Some say that <Claim id="${claimId(article, place)}">${sentence(seed).slice(0, -1)}</Claim>.` : '';
    const first = `${sentence(seed + 1)} ${claim}${cite(2 * place)} ${sentence(seed + 2)} ${sentence(seed + 3)}`;
    const second = `${sentence(seed + 4)} ${sentence(seed + 5)}${cite(2 * place + 1)} ${sentence(seed + 6)} ${sentence(seed + 7)}`;
    return `## What does part ${place + 1} of ${article} show?\n\n${first}\n\n${second}\n\n- ${sentence(seed + 8)}\n- ${sentence(seed + 9)}`;
  };
  const parts = Array.from({ length: SECTIONS }, (_, place) => section(place));
  const chart = `<Chart of="${turn(CHARTS, article)}">${sentence(article)}</Chart>`;
  const against = `<CaseAgainst>\n\n${sentence(article + 1)} ${sentence(article + 2)}\n\n</CaseAgainst>`;
  return [`<KeyPoints>\n\n- ${sentence(article + 3)}\n- ${sentence(article + 4)}\n\n</KeyPoints>`, ...parts, chart, against].join('\n\n');
}

function article(index: number, references: readonly string[]): BenchFile {
  const topic = turn(ARTICLE_TOPICS, index);
  const cited = Array.from({ length: Math.min(CITED, references.length) }, (_, place) => turn(references, index * 5 + place));
  const frontMatter = [
    `title: Generated article number ${index}`,
    `description: A generated article, number ${index}, that takes part in the benchmark of the build.`,
    `summary: For the benchmark of the build only, this is article ${index}.`,
    `topic: ${topic}`,
    `references: [${cited.join(', ')}]`,
    'checked: 2026-11-23',
    'checkAgain: 2027-11-23',
    'changed: 2026-11-23',
  ];
  return { path: `content/articles/${topic}/bench-${index}.mdx`, text: `---\n${frontMatter.join('\n')}\n---\n\n${body(index, cited)}\n` };
}

function claimsOf(index: number, references: readonly string[]) {
  return Array.from({ length: CLAIMS }, (_, place) => {
    const seed = index * CLAIMS + place;
    return {
      id: claimId(index, place),
      sentence: sentence(seed),
      topic: turn(Object.keys(CLAIM_TOPICS) as ClaimTopic[], seed),
      direction: turn(DIRECTIONS, seed),
      certainty: turn(CERTAINTIES, seed),
      why: sentence(seed + 1),
      size: sentence(seed + 2),
      studied: sentence(seed + 3),
      for: [turn(references, seed)],
      against: [turn(references, seed + 1)],
      mindChanger: sentence(seed + 4),
      checked: '2026-11-23',
      checkAgain: '2027-11-23',
    };
  });
}

/**
 * Articles such as the library's: about 1,000 words in 6 sections, 12 citations, 3 claims of their own, a chart.
 *
 * @param count how many
 * @param references ids to cite: at least 2, none of them only "commonly said"
 * @returns the articles, and the files of their claims, one a topic
 */
export function benchArticles(count: number, references: readonly string[]): BenchFile[] {
  const indices = Array.from({ length: count }, (_, index) => index + 1);
  const claims = indices.flatMap((index) => claimsOf(index, references));
  const files = [...Map.groupBy(claims, ({ topic }) => topic)];
  return [
    ...indices.map((index) => article(index, references)),
    ...files.map(([topic, list]) => ({ path: `data/claims/${topic}-bench.json`, text: JSON.stringify(list) })),
  ];
}
