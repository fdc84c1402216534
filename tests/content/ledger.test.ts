import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'playwright/test';
import { writtenClaims } from '../../src/commands/written.ts';
import { isoDate } from '../../src/library/dates.ts';
import { ledgerJsonSchema } from '../../src/library/published-ledger.ts';
import type { PublishedLedger } from '../../src/schemas/published-claims.ts';
import { DIST, documentOf, PAGES, served, SITE } from '../pages.ts';
import { PROSE } from './prose.ts';

const CLAIMS = writtenClaims();
const squeezed = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ').trim();
const sorted = (values: readonly string[]) => [...values].sort();
const pageAt = (path: string) => {
  const page = PAGES.find((candidate) => candidate.path === served(path));
  if (!page) throw new Error(`There is no page at ${path}`);
  return documentOf(page);
};
const address = (path: string) => new URL(served(path), SITE).href;
const published = (): PublishedLedger => JSON.parse(readFileSync(`${DIST}evidence/claims.json`, 'utf8'));
const toldOn = (id: string) => PROSE.filter(({ claims }) => claims.includes(id)).map((page) => `${page.address}#${id}`);

test('every claim has one line, which leads to its full row and carries both grades', () => {
  const lines = pageAt('/evidence/claims/').querySelectorAll('.ledger li');
  const told = lines.map((line) => [line.querySelector('a')?.getAttribute('href'), squeezed(line.textContent)]);
  const expected = CLAIMS.map(({ id, topic, sentence, direction, certainty }) => [
    served(`/evidence/claims/${topic}/#${id}`),
    `${sentence} ${direction.replace('-', ' ')} ${certainty.replace('-', ' ')} certainty`,
  ]);
  expect(told.sort()).toEqual(expected.sort());
});

for (const topic of new Set(CLAIMS.map((claim) => claim.topic))) {
  test(`the full rows of "${topic}" say what the data says`, () => {
    const rows = pageAt(`/evidence/claims/${topic}/`).querySelectorAll('.row');
    const claims = CLAIMS.filter((claim) => claim.topic === topic);
    expect(sorted(rows.map(({ id }) => id))).toEqual(sorted(claims.map(({ id }) => id)));

    for (const claim of claims) {
      const row = rows.find(({ id }) => id === claim.id);
      const text = squeezed(row?.textContent);
      for (const words of [claim.sentence, claim.why, claim.size, claim.studied, claim.mindChanger]) expect(text).toContain(squeezed(words));
      const hrefs = row?.querySelectorAll('dd a').map((link) => link.getAttribute('href')?.replace(/.*\/references\/.*#/, '') ?? '') ?? [];
      const sources = [...claim.for, ...claim.against];
      expect(hrefs.slice(0, sources.length)).toEqual(sources);
      expect(sorted(hrefs.slice(sources.length))).toEqual(sorted(toldOn(claim.id).map((path) => `${served(path)}`)));
      expect(row?.querySelectorAll('time').map((time) => time.getAttribute('datetime'))).toEqual([claim.checked, claim.checkAgain].map(isoDate));
    }
  });
}

for (const { path, address: where, claims } of PROSE.filter((page) => page.claims.length > 0)) {
  test(`each claim of ${path} opens in place, with both grades, its reason, its size and the way to its row`, () => {
    const document = pageAt(where);
    expect(document.querySelectorAll('mark').map(({ id }) => id)).toEqual(claims);
    for (const id of claims) {
      const claim = CLAIMS.find((candidate) => candidate.id === id);
      if (!claim) throw new Error(`No file of src/data/claims holds ${id}`);
      const button = document.getElementById(id)?.nextElementSibling;
      const note = button?.nextElementSibling;
      expect(button?.getAttribute('popovertarget')).toBe(note?.id);
      expect(note?.hasAttribute('popover')).toBe(true);
      expect(note?.querySelectorAll('b').map(({ textContent }) => textContent)).toEqual([
        claim.direction.replace('-', ' '),
        `${claim.certainty.replace('-', ' ')} certainty`,
      ]);
      expect(squeezed(note?.textContent)).toContain(squeezed(`Why: ${claim.why} Size: ${claim.size}`));
      expect(note?.querySelector('a')?.getAttribute('href')).toBe(served(`/evidence/claims/${claim.topic}/#${id}`));
    }
  });
}

test('every article makes a claim, and every claim is made on a page', () => {
  expect(PROSE.filter(({ path, claims }) => path.includes('/articles/') && claims.length === 0).map(({ path }) => path)).toEqual([]);
  expect(CLAIMS.filter(({ id }) => toldOn(id).length === 0).map(({ id }) => id)).toEqual([]);
});

test('claims.json says the same as the data, with full addresses', () => {
  const claims = CLAIMS.map((claim) => ({
    ...claim,
    checked: isoDate(claim.checked),
    checkAgain: isoDate(claim.checkAgain),
    address: address(`/evidence/claims/${claim.topic}/#${claim.id}`),
    told: sorted(toldOn(claim.id).map(address)),
  }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const found = published().claims.map((claim) => ({ ...claim, told: sorted(claim.told) }));
  expect(found.sort(byId)).toEqual(claims.sort(byId));
});

test('claims.json names every source of its claims, and each has its entry on a list', () => {
  const { sources } = published();
  expect(sorted(Object.keys(sources))).toEqual(sorted([...new Set(CLAIMS.flatMap((claim) => [...claim.for, ...claim.against]))]));
  for (const [id, href] of Object.entries(sources)) {
    const { pathname, hash } = new URL(href);
    expect(hash).toBe(`#${id}`);
    expect(PAGES.find(({ path }) => path === pathname)?.html).toContain(`id="${id}"`);
  }
});

test('claims.json is valid by its published schema, and a ledger that is not is turned away', () => {
  const schema: object = JSON.parse(readFileSync(`${DIST}evidence/claims.schema.json`, 'utf8'));
  expect(schema).toEqual(JSON.parse(JSON.stringify(ledgerJsonSchema(address('/evidence/claims.schema.json')))));
  const formats = { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) };
  const validate = new Ajv2020({ allErrors: true, formats }).compile(schema);
  const ledger = published();
  expect(validate(ledger), JSON.stringify(validate.errors)).toBe(true);
  expect(ledger.$schema).toBe(address('/evidence/claims.schema.json'));

  const [claim] = ledger.claims;
  for (const fault of [{ direction: 'proves' }, { certainty: undefined }, { checked: 'today' }, { told: [] }, { grade: 5 }]) {
    const broken = { ...ledger, claims: [JSON.parse(JSON.stringify({ ...claim, ...fault }))] };
    expect(validate(broken), JSON.stringify(fault)).toBe(false);
  }
});
