import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { csvText } from '../../../src/figures/save/csv.ts';

/** Reads a file back as RFC 4180 has it, section 2: the opposite way of the writer. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

test('a line each, ended as RFC 4180 wants; nothing is an empty cell', () => {
  expect(csvText([['shown', 'value', 'sd'], ['Shin, turn', 6.8, undefined]])).toBe('shown,value,sd\r\n"Shin, turn",6.8,\r\n');
});

for (const text of ['a,b', 'a"b', 'a\rb', 'a\nb', 'a;b', "'a"]) {
  test(`${JSON.stringify(text)} is quoted, its own quotes doubled`, () => {
    expect(csvText([[text]])).toBe(`"${text.replaceAll('"', '""')}"\r\n`);
  });
}

test('whatever stands in its cells, a file reads back as it was', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r', '\n', '\r\n', '"', '",', ''));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (lines) => {
    expect(cellsOf(csvText(lines))).toEqual(lines);
  }));
});
