import { spawnSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { checkables } from '../../src/commands/written.ts';
import { OPEN_PAGES, documentOf } from '../pages.ts';
import { ROOT } from '../source-files.ts';

function overdueOn(day: string) {
  const env = { ...process.env, BUILD_DATE: day };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/overdue.ts'], { cwd: ROOT, env, encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n'), stderr };
}

test('before any check is due the command lists nothing and passes', () => {
  const all = checkables().length;
  expect(overdueOn('2026-11-23')).toMatchObject({ status: 0, lines: [`0 of ${all} pages and claims are overdue on 2026-11-23.`] });
});

test('long after, the command lists every page and every claim, and fails', () => {
  const all = checkables();
  const { status, lines } = overdueOn('2040-01-01');
  expect(status).toBe(1);
  expect(lines.at(-1)).toBe(`${all.length} of ${all.length} pages and claims are overdue on 2040-01-01.`);
  expect(lines.slice(0, -1).map((line) => line.slice('2027-11-23  '.length)).sort()).toEqual(all.map(({ name }) => name).sort());
});

test('a day that is none is told in one sentence', () => {
  const { status, stderr } = overdueOn('soon');
  expect({ status, stderr: stderr.trim() }).toEqual({ status: 1, stderr: 'BUILD_DATE must be a day such as 2026-11-23, not "soon".' });
});

test('on the day of the tested build no page is overdue', () => {
  expect(OPEN_PAGES.filter((page) => documentOf(page).querySelector('.overdue') !== null).map(({ path }) => path)).toEqual([]);
});
