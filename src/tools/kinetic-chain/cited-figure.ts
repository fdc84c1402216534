import { citeFigure, creditLines } from '../../figures/save/cite-figure.ts';
import { titleOf } from './description-words.ts';
import { resultSentences } from './result-words.ts';
import { segmentRows } from './segment-words.ts';
import type { ChainState } from './state.ts';

/** What is shown, as a file is called. @example fileNameOf(DEFAULT_STATE) // 'kinetic-chain-10-both-typical' */
export const fileNameOf = ({ wedgeDegrees, feet, person, scale }: Pick<ChainState, 'wedgeDegrees' | 'feet' | 'person' | 'scale'>): string =>
  `kinetic-chain-${wedgeDegrees}-${feet}-${person}${scale === 'ten' ? '-10-times' : ''}`;

/** Ids of the studies behind a state: those of its numbers before those of its gaps, and the pelvis, which it is about, first. */
export function studiesOf(state: ChainState): readonly string[] {
  const rows = segmentRows(state);
  const pelvis = rows.filter(({ id, number }) => number && id.startsWith('pelvis'));
  const numbers = rows.filter(({ number }) => number);
  return [...new Set([...pelvis, ...numbers, ...rows].flatMap(({ sources }) => sources))];
}

/** A study by first author and year, from its id: `source-names.ts` has the same, and is not sent to readers. */
function studyName(id: string): string {
  const [, author = id, year = ''] = /^([a-z]+)(\d{4})$/.exec(id) ?? [];
  return `${author.charAt(0).toUpperCase()}${author.slice(1)} ${year}`.trim();
}

/** What the drawing of a state says below itself as a file. @param address full link to the state */
export const creditsOf = (state: ChainState, address: string): readonly string[] => [
  `${resultSentences(state).slice(1).join(' ')} Some numbers are our own sums. A question mark is a gap: no number that we could confirm.`,
  ...creditLines(address, studiesOf(state).map(studyName)),
];

/**
 * How to cite what is shown: the studies first, then the drawing of them.
 *
 * @param entries the studies as entries of a list of sources
 * @param year of the page's last change
 */
export const citation = (state: ChainState, entries: readonly string[], address: string, year: string): string =>
  [...entries, citeFigure({ name: titleOf(state), address, year })].join('\n');
