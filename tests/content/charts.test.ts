import { existsSync, globSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { CHART_NAMES, chartOf } from '../../src/charts/list.ts';
import { chartTable } from '../../src/charts/table.ts';
import references from '../../src/data/references.json' with { type: 'json' };
import { studiesOf } from '../../src/library/studies.ts';
import type { ChartFinding, ChartRow } from '../../src/schemas/chart.ts';
import { referenceSchema } from '../../src/schemas/reference.ts';
import { DIST, documentOf, fileOf, PAGES, served } from '../pages.ts';

const figures = PAGES.flatMap((page) => documentOf(page).querySelectorAll('figure').map((figure) => ({ page, figure })));
const leadsTo = (figure: HTMLElement, address: string) =>
  figure.querySelectorAll('a').some((link) => link.getAttribute('href') === address);

/** Every line of a CSV file as its cells. */
const cellsOf = (csv: string): string[][] =>
  csv.trim().split('\r\n').map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) => quoted ?? plain));

const library = new Map(references.map((entry) => [entry.id, referenceSchema.parse(entry)]));

for (const name of CHART_NAMES) {
  const { data, studies } = chartOf(name);
  const named = [...studiesOf(studies, library).values()];
  const own = served(`/figures/${name}/`);
  const shown = figures.filter(({ figure }) => leadsTo(figure, own));
  const [page] = PAGES.filter(({ path }) => path === own).map(documentOf);

  test(`${name} is shown on a page, with title, description, caption and the names of its studies`, () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const { figure } of shown) {
      const drawing = figure.querySelector('svg[role=img]');
      expect(drawing?.querySelector('title')?.textContent).toBe(data.title);
      expect(drawing?.querySelector('desc')?.textContent).toBe(data.description);
      const [caption = ''] = figure.querySelector('figcaption')?.innerHTML.split('<details>') ?? [];
      expect(caption).toMatch(/\w{3}/);
      const source = figure.querySelectorAll('figcaption > p').at(-1);
      expect(source?.textContent.trim()).toMatch(new RegExp(`^Source: ${named.map(({ name }) => `${name}\\.`).join('\\s+')}\\s+Save or cite$`));
      const links = source?.querySelectorAll('a:not([href*="/figures/"])').map((link) => ({ name: link.textContent, href: link.getAttribute('href') }));
      expect(links).toEqual(named.filter(({ href }) => href));
    }
  });

  test(`the table of ${name} says what its data say`, () => {
    const { columns, groups } = chartTable(data);
    expect(page?.querySelector('table')).toBeTruthy();
    for (const figure of [...shown.map((found) => found.figure), page?.querySelector('main')]) {
      if (!figure) continue;
      const rows = figure.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('th, td').map(({ textContent }) => textContent.trim()));
      expect(figure.querySelectorAll('thead th').map(({ textContent }) => textContent)).toEqual(['Measured', ...columns]);
      expect(rows.filter(({ length }) => length > 1)).toEqual(groups.flatMap((group) => group.rows));
    }
  });

  test(`the file of ${name} has the numbers of its data`, () => {
    const [head = [], ...lines] = cellsOf(readFileSync(`${DIST}charts/${name}.csv`, 'utf8'));
    const numbers = lines.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index]])));
    const known = (value: number | undefined) => String(value ?? '');
    const studied = ({ what, people, task, at }: ChartRow | ChartFinding) =>
      ({ measured: what, number_studied: known(people), task, at: at.join(' ') });
    expect(numbers).toEqual([
      ...data.rows.map((row) =>
        expect.objectContaining({
          ...studied(row),
          unit: row.unit,
          value: known(row.mean),
          value_95_low: known(row.interval?.[0]),
          value_95_high: known(row.interval?.[1]),
          sd_low: known(row.spread?.low),
          sd_high: known(row.spread?.high),
          other_way_percent_low: known(row.otherWay?.low),
          other_way_percent_high: known(row.otherWay?.high),
          found: '',
        }),
      ),
      ...data.findings.map((finding) => expect.objectContaining({ ...studied(finding), value: '', found: finding.found })),
    ]);
  });

  test(`the drawing of ${name} is a file that stands alone`, () => {
    const files = page?.querySelectorAll('a[download]').map((link) => fileOf(link.getAttribute('href') ?? ''));
    expect(files).toEqual([`charts/${name}.svg`, `charts/${name}.csv`]);
    for (const file of files ?? []) expect(existsSync(`${DIST}${file}`)).toBe(true);
    const svg = readFileSync(`${DIST}charts/${name}.svg`, 'utf8');
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(document.querySelector('title')?.textContent).toBe(data.title);
    const words = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toContainEqual(expect.stringMatching(/^Source: [\p{L} ]+ \d{4}/u));
    expect(words).toContainEqual(expect.stringContaining('CC BY 4.0'));
    expect(svg).not.toMatch(/var\(|currentColor|href|<style|<script/);
  });
}

test('the plotting library stays at home: no script of the site holds it', () => {
  const scripts = globSync('**/*.js', { cwd: DIST });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((file) => /plot-[0-9a-f]{6}|observablehq|--plot-background/.test(readFileSync(`${DIST}${file}`, 'utf8')))).toEqual([]);
});
