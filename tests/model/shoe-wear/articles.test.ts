import { existsSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { articlesFor, CHILDREN_SECTIONS, othersThan } from '../../../src/tools/shoe-wear/articles.ts';
import { ASYMMETRY_RULES } from '../../../src/tools/shoe-wear/asymmetry.ts';
import { PATTERNS } from '../../../src/tools/shoe-wear/vocabulary.ts';
import { ROOT } from '../../source-files.ts';

const pathsFor = (...asked: Parameters<typeof articlesFor>) => articlesFor(...asked).map(({ path }) => path);

test('a side that is worn more leads to the article about it, anything else to shoes (issue 6: the article that fits)', () => {
  expect(pathsFor(['inner', 'inner'], 'none')).toEqual(['/foot-alignment/overpronation-and-flat-feet/']);
  expect(pathsFor(['usual-heel', 'outer'], 'none')).toEqual(['/foot-alignment/supination-and-high-arches/']);
  expect(pathsFor(['even', 'toe-tip'], 'none')).toEqual(['/treatment/footwear/']);
});

test('left against right adds the article about leg length', () => {
  expect(pathsFor(['usual-heel', 'usual-heel'], 'left-more')).toEqual(['/foot-alignment/leg-length-difference/']);
  expect(pathsFor(['inner', 'outer'], 'right-more')).toHaveLength(3);
});

test('every link leads to an article that there is', () => {
  const sides = ASYMMETRY_RULES.map(({ side }) => side);
  const found = PATTERNS.flatMap((pattern) => sides.flatMap((side) => articlesFor([pattern, pattern], side)));
  for (const { path } of [...found, ...CHILDREN_SECTIONS]) {
    const [address = ''] = path.split('/#');
    expect(existsSync(`${ROOT}src/content/articles${address.replace(/\/$/, '')}.mdx`), path).toBe(true);
  }
});

test('an article leads neither to itself nor to a section of its own', () => {
  const [ofFlatFeet, ...ofOthers] = CHILDREN_SECTIONS;
  expect(ofFlatFeet?.path).toMatch(/^\/foot-alignment\/overpronation-and-flat-feet\/#/);
  expect(othersThan('/foot-alignment/overpronation-and-flat-feet/', CHILDREN_SECTIONS)).toEqual(ofOthers);
  expect(othersThan('/treatment/footwear/', articlesFor(['even', 'even'], 'none'))).toEqual([]);
  expect(othersThan('/tools/shoe-wear/', CHILDREN_SECTIONS)).toEqual(CHILDREN_SECTIONS);
});
