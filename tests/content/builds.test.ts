import { appendFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { claim } from '../model/claim-cases.ts';
import { writtenScore } from '../model/score-cases.ts';
import { copyTree, type TreeCopy } from '../tree-copy.ts';

/** A build takes seconds; a slow machine has time. */
test.describe.configure({ timeout: 300_000 });

let copy: TreeCopy;
test.beforeEach(() => {
  copy = copyTree();
});
test.afterEach(() => copy.remove());

const ARTICLE = `---
title: An article that makes no claim
description: An article that a test wrote, to see whether the build lets it pass.
summary: For nobody, since a test wrote it.
topic: treatment
references: []
checked: 2026-11-22
checkAgain: 2027-11-22
changed: 2026-11-22
---

Nothing is claimed here.
`;

test('the build fails on a ledger that is not in order, and names every id', () => {
  const claims = [claim({ id: 'sourceless', for: [], against: [] }), claim({ id: 'badly-sourced', for: ['nobody1999'], against: [] })];
  writeFileSync(join(copy.root, 'src/data/claims/broken.json'), JSON.stringify(claims));
  mkdirSync(join(copy.root, 'src/content/articles/treatment'), { recursive: true });
  writeFileSync(join(copy.root, 'src/content/articles/treatment/silent.mdx'), ARTICLE);
  appendFileSync(join(copy.root, 'src/content/pages/about.mdx'), '\nSome say <Claim id="nowhere">that it is so</Claim>.\n');

  const { ok, output } = copy.build('2026-11-23');
  expect(ok).toBe(false);
  for (const sentence of [
    'Claim "sourceless" names no source',
    'Claim "badly-sourced" cites "nobody1999", which src/data/references.json does not hold as confirmed',
    'Claim "sourceless" is used on no page',
    'Claim "badly-sourced" is used on no page',
    'The article /treatment/silent/ makes no claim',
    '<Claim id="nowhere"> on /about/ is not in src/data/claims',
  ]) {
    expect(output).toContain(sentence);
  }
});

test('the build fails on a score whose page is missing, and names file and page', () => {
  writeFileSync(join(copy.root, 'src/data/scores/gone.json'), JSON.stringify(writtenScore({ page: '/treatment/gone/' })));
  const { ok, output } = copy.build('2026-11-23');
  expect(ok).toBe(false);
  expect(output).toContain('src/data/scores/gone.json scores /treatment/gone/, but there is no such page.');
});

test('built long after every check was due, each page and each claim says so', () => {
  const { ok, output } = copy.build('2040-01-01');
  expect(ok, output).toBe(true);
  const pages = globSync('**/*.html', { cwd: join(copy.root, 'dist') }).filter((file) => file !== '404.html');
  expect(pages.length).toBeGreaterThan(10);
  for (const file of pages) {
    const document = parse(readFileSync(join(copy.root, 'dist', file), 'utf8'));
    const [banner] = document.querySelectorAll('.opening .overdue');
    expect(banner?.textContent, file).toContain('We meant to check these facts again by');
    expect(banner?.querySelector('time')?.getAttribute('datetime') ?? '', file).toMatch(/^20[23]\d-\d\d-\d\d$/);
    for (const note of document.querySelectorAll('mark + button + [popover]')) expect(note.textContent, file).toContain('Check overdue since');
    for (const row of document.querySelectorAll('.row')) expect(row.textContent, file).toContain('Check overdue.');
    for (const line of document.querySelectorAll('.ledger li')) expect(line.textContent, file).toContain('check overdue');
  }
});

test('a day that is none stops the build with one clear sentence', () => {
  const { ok, output } = copy.build('soon');
  expect(ok).toBe(false);
  expect(output).toContain('BUILD_DATE must be a day such as 2026-11-23, not "soon".');
});
