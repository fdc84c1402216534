import type { HTMLElement } from 'node-html-parser';

/** The day that a page prints beside a label, such as "Last changed", as year, month, day. */
export function printedDay(document: HTMLElement, label: string): string | undefined {
  const row = document.querySelectorAll('dl > div').find((group) => group.querySelector('dt')?.textContent.trim() === label);
  return row?.querySelector('time')?.getAttribute('datetime');
}
