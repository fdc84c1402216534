import type { Asymmetry } from './asymmetry.ts';
import type { Pattern } from './vocabulary.ts';

/** An article of the site, its address from the site's root. */
export interface ArticleLink {
  readonly name: string;
  readonly path: string;
}

const OVERPRONATION = '/foot-alignment/overpronation-and-flat-feet/';
const SUPINATION = '/foot-alignment/supination-and-high-arches/';
const LEG_LENGTH = '/foot-alignment/leg-length-difference/';

const ROLLED_IN: ArticleLink = { name: 'Flat feet, feet that roll in, and backs', path: OVERPRONATION };
const ROLLED_OUT: ArticleLink = { name: 'High arches, feet that roll out, and backs', path: SUPINATION };
const UNEVEN: ArticleLink = { name: 'Legs of different length and backs', path: LEG_LENGTH };
const SHOES: ArticleLink = { name: 'Shoes and back pain', path: '/treatment/footwear/' };

/**
 * The articles that go into what the soles may say, without repeats: the side that is worn more, left against right, else shoes.
 *
 * @example articlesFor(['inner', 'outer'], 'none').length // 2
 */
export function articlesFor(patterns: readonly Pattern[], asymmetry: Asymmetry['side']): ArticleLink[] {
  const fitting = [
    ...(patterns.includes('inner') ? [ROLLED_IN] : []),
    ...(patterns.includes('outer') ? [ROLLED_OUT] : []),
    ...(asymmetry === 'none' ? [] : [UNEVEN]),
  ];
  return fitting.length > 0 ? fitting : [SHOES];
}

/** The links to other articles than the one at a path; a section belongs to its article. @param path as the site's root sees it */
export const othersThan = (path: string, links: readonly ArticleLink[]): ArticleLink[] =>
  links.filter((link) => link.path.split('#')[0] !== path);

/** What the articles say of children, in place of a pattern. */
export const CHILDREN_SECTIONS: readonly ArticleLink[] = [
  { name: 'Children and flat feet', path: `${OVERPRONATION}#what-about-small-children` },
  { name: 'Children and high arches', path: `${SUPINATION}#what-about-children` },
  { name: 'Children and legs of different length', path: `${LEG_LENGTH}#what-about-children` },
];
