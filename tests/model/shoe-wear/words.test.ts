import { expect, test } from 'playwright/test';
import { asymmetrySentence, blankSoleSentence } from '../../../src/tools/shoe-wear/asymmetry-words.ts';
import { CANNOT_TELL, WHEN_TO_ASK } from '../../../src/tools/shoe-wear/cannot-tell.ts';
import { CHECK_WORDS, DAMAGE_WORDS, PATCH_WORDS } from '../../../src/tools/shoe-wear/check-words.ts';
import { DISTANCE_CAVEAT, LIFE_WORDS, REASON_WORDS } from '../../../src/tools/shoe-wear/life-words.ts';
import { patternSentence } from '../../../src/tools/shoe-wear/pattern-words.ts';
import { PATTERN_RULES } from '../../../src/tools/shoe-wear/rules.ts';
import { BESIDE_SIGNS, SAFETY_CARDS, TOE_ON_PAPER, TOE_QUESTION_WORDS, UNDER_18_WORDS } from '../../../src/tools/shoe-wear/safety-words.ts';
import { SIGN_WORDS } from '../../../src/tools/shoe-wear/sign-words.ts';
import { PATTERNS } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { numberFaults } from '../../content/number-style.ts';

function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesOf) : [];
}

const SAID = sentencesOf([
  SIGN_WORDS, BESIDE_SIGNS, SAFETY_CARDS, TOE_ON_PAPER, TOE_QUESTION_WORDS, UNDER_18_WORDS, PATTERNS.map(patternSentence), LIFE_WORDS, REASON_WORDS,
  DISTANCE_CAVEAT, CHECK_WORDS, DAMAGE_WORDS, PATCH_WORDS, CANNOT_TELL, WHEN_TO_ASK,
]);

test('every sentence writes its numbers the way of the house', () => {
  expect(SAID.length).toBeGreaterThan(70);
  expect(SAID.flatMap(numberFaults)).toEqual([]);
});

test('the emergency card names the number of each country (product.md, safety wording)', () => {
  const words = SAFETY_CARDS.emergency.actions.join(' ');
  for (const number of ['UK 999', 'A&E', 'EU 112', 'US and Canada 911', 'Australia 000', 'New Zealand 111']) expect(words).toContain(number);
});

test('111 never stands without "NHS" and "UK", or "New Zealand"', () => {
  const loose = SAID.filter((words) => /\b111\b/.test(words) && !/New Zealand 111|NHS 111 in the UK/.test(words));
  expect(loose).toEqual([]);
});

test('no pattern is told as a cause: each keeps to what is usual, what is said, or a question (shoe-wear-table.md)', () => {
  expect(PATTERNS.map(patternSentence)).toEqual([
    'Too little wear to read. That is fine.',
    'This is where most shoes wear first. That is usual.',
    'Often said to go with feet that roll in. A study of 76 recruits found no link with the angle of the heel. Shoes alone cannot confirm it.',
    'Often said to go with feet that stay on the outer edge. A study of 76 recruits found no link with the angle of the heel. Shoes alone cannot confirm it.',
    'More worn at the toes than at the ball. Is that new? Do you trip? Is a foot weak?',
    'Common if you push off hard, wear high heels or run on the front of the foot. It tells no more than that.',
    'Even wear. Nothing stands out.',
    'This fits no pattern that people describe. It tells nothing certain. Take it as it is.',
  ]);
});

test('an inference names the study against it beside those who say it (finestone2012, precisionfoot_wear)', () => {
  for (const side of ['inner', 'outer'] as const) {
    const sources = PATTERN_RULES.filter(({ pattern }) => pattern === side).flatMap(({ references }) => references);
    expect(sources.toSorted()).toEqual(['finestone2012', 'precisionfoot_wear']);
  }
});

test('a difference between left and right never speaks of a shorter leg but to say that it cannot tell', () => {
  for (const side of ['left-more', 'right-more'] as const) {
    expect(asymmetrySentence({ side, differentZones: ['heel-outer'] })).toMatch(/A difference is common\. It cannot tell you that one leg is shorter\.$/);
  }
  expect(asymmetrySentence({ side: 'left-more', differentZones: [] })).toContain('left shoe is more worn');
  expect(asymmetrySentence({ side: 'none', differentZones: [] })).not.toContain('leg');
});

test('soles that are worn as much in other places are told where', () => {
  expect(asymmetrySentence({ side: 'none', differentZones: ['heel-outer', 'ball-centre'] })).toMatch(
    /^All in all, .* as each other\. They differ most at the outer heel and .*ball\.$/,
  );
});

test('a blank sole is named, with the 2 ways out', () => {
  expect(blankSoleSentence('left')).toMatch(/Mark the left shoe.*“no wear on this sole”/);
  expect(blankSoleSentence('right')).toMatch(/Mark the right shoe.*“no wear on this sole”/);
});
