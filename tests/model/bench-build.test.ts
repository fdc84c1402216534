import { expect, test } from 'playwright/test';
import { benchArticles } from '../../src/commands/bench-articles.ts';
import { growthOf } from '../../src/commands/bench-build.ts';
import { parseClaims } from '../../src/library/claim-files.ts';
import { claimFaults } from '../../src/library/claim-faults.ts';
import { markedClaims } from '../../src/library/claim-marks.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';
import references from '../../src/data/references.json' with { type: 'json' };

const citable = references.filter(({ stance }) => stance !== 'commonly-said').map(({ id }) => id);
const library = new Map(references.map((entry) => [entry.id, referenceSchema.parse(entry)]));
const files = benchArticles(25, citable);
const articles = files.filter(({ path }) => path.endsWith('.mdx'));
const claims = files.filter(({ path }) => path.endsWith('.json')).flatMap(({ path, text }) => parseClaims(text, path));

test('generated articles keep the rules of the ledger: real sources, every claim marked once', () => {
  const pages = articles.map(({ path, text }) => ({ path, title: path, body: text.slice(text.indexOf('\n---\n')), isArticle: true }));
  expect(articles).toHaveLength(25);
  expect(claims).toHaveLength(75);
  expect(claimFaults({ claims, references: library, pages })).toEqual([]);
});

test('each is as long as an article of the library, and cites what its front matter lists, in that order', () => {
  for (const { text } of articles) {
    const [, listed = ''] = /^references: \[(.*)\]$/m.exec(text) ?? [];
    const cited = [...text.matchAll(/<Cite id="([^"]+)"/g)].map(([, id]) => id);
    expect([...new Set(cited)]).toEqual(listed.split(', '));
    expect(markedClaims(text)).toHaveLength(3);
    expect(text.split(/\s+/).length).toBeGreaterThan(900);
  }
});

test('no two articles say the same', () => {
  expect(new Set(articles.map(({ text }) => text.replaceAll(/\d+/g, ''))).size).toBeGreaterThan(20);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test('growth is what a further page costs from one build to the next larger one', () => {
  const build = (articles: number, seconds: number) => ({ articles, pages: articles, seconds: 0, processorSeconds: seconds, mebibytes: 0 });
  expect(growthOf([build(10, 5), build(100, 14), build(1000, 104)])).toEqual([
    { from: 10, to: 100, msAPage: 100 },
    { from: 100, to: 1000, msAPage: 100 },
  ]);
  expect(growthOf([build(10, 5)])).toEqual([]);
});
