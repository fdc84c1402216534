import { CERTAINTIES, CLAIM_TOPICS, DIRECTIONS, type Certainty, type Direction } from '../schemas/claim.ts';
import type { LedgerRow } from './claims.ts';

/** A direction as readers see it, after its shape. @example directionWord('not-shown') // 'not shown' */
export const directionWord = (direction: Direction): string => direction.replace('-', ' ');

/** A certainty as readers see it, after its bars. @example certaintyWord('very-low') // 'very low certainty' */
export const certaintyWord = (certainty: Certainty): string => `${certainty.replace('-', ' ')} certainty`;

/** How many sources stand on each side. @example sourceCount({ for: [hill], against: [] }) // '1 source for, 0 against' */
export function sourceCount({ for: supporting, against }: Pick<LedgerRow, 'for' | 'against'>): string {
  return `${supporting.length} ${supporting.length === 1 ? 'source' : 'sources'} for, ${against.length} against`;
}

/** A choice of the ledger's filter. */
export interface FilterChoice {
  readonly key: string;
  readonly name: string;
  /** Claims that it shows when nothing else is chosen. */
  readonly count: number;
}

/** A question of the filter, with one choice for each answer that some claim has. */
export interface FilterGroup {
  readonly key: 'topic' | 'direction' | 'certainty';
  readonly name: string;
  readonly choices: readonly FilterChoice[];
}

/** The filter of the ledger: by topic, by direction, by certainty. */
export function filterGroups(rows: readonly LedgerRow[]): FilterGroup[] {
  const group = (key: FilterGroup['key'], name: string, names: Readonly<Record<string, string>>): FilterGroup => ({
    key,
    name,
    choices: Object.entries(names)
      .map(([value, shown]) => ({ key: value, name: shown, count: rows.filter((row) => row[key] === value).length }))
      .filter(({ count }) => count > 0),
  });
  return [
    group('topic', 'Topic', CLAIM_TOPICS),
    group('direction', 'Where studies point', Object.fromEntries(DIRECTIONS.map((key) => [key, directionWord(key)]))),
    group('certainty', 'Certainty', Object.fromEntries(CERTAINTIES.map((key) => [key, key.replace('-', ' ')]))),
  ];
}
