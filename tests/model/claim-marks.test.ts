import { expect, test } from 'playwright/test';
import { markedClaims } from '../../src/library/claim-marks.ts';

test('the ids of a page are told in order, with repeats', () => {
  const body = 'Some say <Claim id="C9">legs differ</Claim>, <Claim id="small-gap">a\nlittle</Claim> or <Claim id="C9">more</Claim>.';
  expect(markedClaims(body)).toEqual(['C9', 'small-gap', 'C9']);
});

test('a mark may span lines', () => {
  expect(markedClaims('<Claim\n  id="C9"\n>legs</Claim>')).toEqual(['C9']);
});

test('what stands in a comment is no mark', () => {
  expect(markedClaims('{/* <Claim id="C9">legs</Claim> */} Legs.')).toEqual([]);
});

test('other components are no marks', () => {
  expect(markedClaims('<Cite id="moss2001" /> <ClaimList id="C9" />')).toEqual([]);
});
