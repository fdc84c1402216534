import { expect, test } from 'playwright/test';
import { hardestSentences, proseOf, readingLevel, sentencesOf } from '../../src/commands/reading-level.ts';

const page = (main: string) => `<body><header><p>Not this.</p></header><main>${main}</main></body>`;
const blocksOf = (main: string) => proseOf(page(main)).blocks;
const repeat = (sentence: string, times: number) => Array.from({ length: times }, () => sentence);
const levelOf = (blocks: readonly string[], explained: readonly string[] = []) => readingLevel({ blocks, explained });

test('the score is the formula of McLaughlin: 30 sentences with 30 long words make 8.8', () => {
  // 3.1291 + 1.043 × √30
  expect(levelOf(repeat('The podiatrist looks at it.', 30)).smog).toBeCloseTo(8.84, 2);
  expect(levelOf(repeat('The cat sat on it.', 30)).smog).toBeCloseTo(3.13, 2);
});

test('from 10 to 29 sentences long words are scaled up to 30, below 10 there is no score', () => {
  expect(levelOf(repeat('The podiatrist looks at it.', 10)).smog).toBeCloseTo(8.84, 2);
  expect(levelOf(repeat('The podiatrist looks at it.', 9))).not.toHaveProperty('smog');
  expect(levelOf([])).toMatchObject({ words: 0, sentences: 0, sentenceLength: 0 });
});

test('a word that the page explains counts once, in singular and plural', () => {
  const blocks = repeat('Podiatrists and a podiatrist look at elevations.', 10);
  expect(levelOf(blocks).longWords).toBe(30);
  expect(levelOf(blocks, ['podiatrist']).longWords).toBe(11);
  expect(levelOf(blocks, ['Podiatrist', 'one elevation']).longWords).toBe(2);
});

test('words and sentences are counted, numerals and marks are no words', () => {
  expect(levelOf(['In 1,930 adults ▲ it’s so. About 1 in 7 had well-known pain.'])).toMatchObject({
    words: 9,
    sentences: 2,
    sentenceLength: 4.5,
  });
});

test('a lead-in of 1 or 2 words is no sentence of its own', () => {
  expect(sentencesOf('High. Study after study agrees. It is so.')).toEqual(['High. Study after study agrees.', 'It is so.']);
  expect(sentencesOf('Does it hurt at all? Not always.')).toEqual(['Does it hurt at all? Not always.']);
});

test('a list item is a sentence, however short, and sentences do not run across blocks', () => {
  expect(sentencesOf('Fever')).toEqual(['Fever']);
  const { sentences } = readingLevel(proseOf(page('<p>Look for these</p><ul><li>Fever</li><li>A new lump</li></ul>')));
  expect(sentences).toBe(3);
});

test('the prose of a page is what stands in its main part, each block once', () => {
  expect(blocksOf('<h2>Why?</h2><p>One  leg.</p><ul><li><p>Two</p> legs<ul><li>Three</li></ul></li></ul>')).toEqual([
    'One leg.',
    'legs',
    'Two',
    'Three',
  ]);
});

for (const [what, html] of [
  ['menus', '<nav><p>Here we are.</p></nav>'],
  ['drawings', '<figure><svg><text>Shin</text></svg></figure>'],
  ['marks of sources', '<p><sup>1</sup></p>'],
  ['lists of sources', '<section class="sources"><ol><li>Moss A. On legs.</li></ol></section>'],
  ['notes behind words', '<p><span popover class="note">Some more words.</span></p>'],
  ['formulas', '<p><math><mi>atan</mi></math></p>'],
  ['labels in tables', '<table><tr><td>Very low</td></tr></table>'],
] as const) {
  test(`${what} are left out`, () => {
    expect(blocksOf(html)).toEqual([]);
  });
}

test('a table counts where it speaks in sentences', () => {
  expect(blocksOf('<table><tr><td>Insoles</td><td>They help a few.</td></tr></table>')).toEqual(['They help a few.']);
});

test('the title and the terms of a page are explained', () => {
  const { explained } = proseOf(page('<h1>Overpronation</h1><p><button popovertarget="term-eversion">eversion</button> <button popovertarget="C4">moves</button></p>'));
  expect(explained).toEqual(['Overpronation', 'eversion']);
});

test('the hardest sentences come first', () => {
  const blocks = ['It is so. Podiatrists examine it.', 'The elevation is considerably different.'];
  expect(hardestSentences({ blocks, explained: [] }, 2)).toEqual([
    'The elevation is considerably different.',
    'Podiatrists examine it.',
  ]);
});
