import { parse } from 'node-html-parser';
import { documentOf, type BuiltPage } from '../pages.ts';

/** What a reader sees of a page, line by line; titles of sources and formulas are left out: those are not our words. */
export function wordsOn(page: Pick<BuiltPage, 'html'>): string {
  const document = documentOf(page);
  for (const element of document.querySelectorAll('script, style, .sources li, .bibliography li, math')) element.remove();
  // What opens in place stands inside a sentence, and is not a part of it.
  for (const note of document.querySelectorAll('[popover]')) note.insertAdjacentHTML('beforebegin', '\n');
  for (const block of document.querySelectorAll('p, li, td, th, dt, dd, h1, h2, h3, caption, figcaption, text, title, desc, br, [popover], [popover] > span')) {
    block.insertAdjacentHTML('afterend', '\n');
  }
  return parse(document.querySelector('body')?.innerHTML ?? '').textContent.replaceAll(/[ \t]+/g, ' ');
}
