/** What stands in a cell of a table as a file; nothing is an empty one. */
export type Cell = string | number | undefined;

/** What ends a cell (RFC 4180), and what some spreadsheets take for an end or a sign of theirs: semicolon and apostrophe. */
const TO_QUOTE = /[",\r\n;']/;

function quoted(cell: Cell): string {
  const text = String(cell ?? '');
  return TO_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Lines of cells as CSV (RFC 4180), the names of the columns first.
 *
 * @example csvText([['shown', 'value'], ['Shin, turn', 6.8]]) // 'shown,value\r\n"Shin, turn",6.8\r\n'
 */
export const csvText = (lines: readonly (readonly Cell[])[]): string =>
  lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
