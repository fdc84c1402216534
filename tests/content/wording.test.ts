import { expect, test } from 'playwright/test';
import { SAMPLED_PAGES } from '../pages.ts';
import { wordsOn } from './page-words.ts';

const LINTS: Readonly<Record<string, RegExp>> = {
  'no word that a finished page does not have': /\b(coming soon|lorem|ipsum|TODO|FIXME|TBD|placeholder|will be added|under construction|undefined|NaN|\[object)\b/i,
  'no exclamation mark': /!/,
  'no emoji': /\p{Extended_Pictographic}/u,
  'no dash as an ornament': /—/,
  'no space before a full stop or comma': /\w [.,;:](\s|$)/m,
};

const isNamed = (near: string) =>
  /New Zealand\W+(\w+\W+)?111/.test(near) || (near.includes('NHS') && /\bUK\b/.test(near)) || near.includes('NHS 111 Wales');

for (const page of SAMPLED_PAGES) {
  const prose = wordsOn(page);

  test(`the words of ${page.path} keep the rules of the house`, () => {
    const lines = prose.split('\n');
    const breaches = Object.entries(LINTS).flatMap(([rule, breach]) =>
      lines.filter((line) => breach.test(line)).map((line) => `${rule}: ${line.trim()}`),
    );
    expect(breaches).toEqual([]);
  });

  test(`on ${page.path}, 111 is the NHS's in the UK or New Zealand's emergency number`, () => {
    const around = [...prose.matchAll(/\b111\b(?!\.\d)/g)].map(({ index }) => prose.slice(Math.max(0, index - 60), index + 30));
    expect(around.filter((near) => !isNamed(near))).toEqual([]);
  });

  test(`${page.path} says how it was made, and that no clinician has reviewed it`, () => {
    expect(prose).toContain('with the help of AI');
    expect(prose).toContain('Not yet reviewed by a clinician');
  });
}

test('what is read is the text of a page, not its markup, its script or the titles of its sources', () => {
  const html = '<body><p>One <b>leg</b>, 5 mm.</p><svg><path d="M0-8"/></svg><script>1</script><ol class="sources"><li>No!</li></ol></body>';
  expect(wordsOn({ html }).trim()).toBe('One leg, 5 mm.');
});
