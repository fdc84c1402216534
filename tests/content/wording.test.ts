import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { documentOf, PAGES, type BuiltPage } from '../pages.ts';

/** What a reader sees of a page, titles of sources and formulas left out: those are not our words. */
function proseOf(page: BuiltPage): string {
  const document = documentOf(page);
  for (const element of document.querySelectorAll('script, style, .sources li, .bibliography li, math')) element.remove();
  for (const block of document.querySelectorAll('p, li, td, th, dt, dd, h1, h2, h3, caption, figcaption, text, title, desc, br')) {
    block.insertAdjacentHTML('afterend', '\n');
  }
  return parse(`<pre>${document.querySelector('body')?.innerHTML ?? ''}</pre>`).textContent.replaceAll(/[ \t]+/g, ' ');
}

const LINTS: Readonly<Record<string, RegExp>> = {
  'no word that a finished page does not have': /\b(coming soon|lorem|ipsum|TODO|FIXME|TBD|placeholder|will be added|under construction|undefined|NaN|\[object)\b/i,
  'numbers in a range are joined by "to", not by a dash': /\d\s?[–—]\s?\d|\d-\d+ ?(mm|cm|°|in|years|weeks|days)\b/,
  'no exclamation mark': /!/,
  'no emoji': /\p{Extended_Pictographic}/u,
  'no dash as an ornament': /—/,
  'no double space, no space before a full stop or comma': /\w [.,;:](\s|$)/m,
};

const isNamed = (near: string) =>
  /New Zealand\W+(\w+\W+)?111/.test(near) || (near.includes('NHS') && /\bUK\b/.test(near));

for (const page of PAGES) {
  const prose = proseOf(page);

  test(`the words of ${page.path} keep the rules of the house`, () => {
    const lines = prose.split('\n');
    const breaches = Object.entries(LINTS).flatMap(([rule, breach]) =>
      lines.filter((line) => breach.test(line)).map((line) => `${rule}: ${line.trim()}`),
    );
    expect(breaches).toEqual([]);
  });

  test(`on ${page.path}, 111 is the NHS's in the UK or New Zealand's emergency number`, () => {
    const around = [...prose.matchAll(/\b111\b/g)].map(({ index }) => prose.slice(Math.max(0, index - 60), index + 30));
    expect(around.filter((near) => !isNamed(near))).toEqual([]);
  });

  test(`${page.path} says how it was made, and that no clinician has reviewed it`, () => {
    expect(prose).toContain('with the help of AI');
    expect(prose).toContain('Not yet reviewed by a clinician');
  });
}
