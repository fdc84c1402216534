import { DISCERN, PEMAT, type SheetItem, type SheetPart } from '../schemas/score-items.ts';
import type { Score } from '../schemas/score.ts';

/**
 * The bar that we set ourselves: DISCERN 65 of 75, or the same share where items do not apply, and
 * no item below 4; PEMAT in percent, the second for tools and exercises alone.
 */
export const BAR = { sum: 65, of: 75, mark: 4, understandable: 90, actionable: 100 } as const;

/** An item as readers see it. */
export interface ScoredItem extends SheetItem {
  /** The mark in words. @example '4 of 5' */
  readonly mark: string;
  readonly why: string;
  /** DISCERN below 4, PEMAT not agreed: what a better page would do. */
  readonly isShort: boolean;
}

/** A part of a sheet as readers see it. */
export interface ScoredPart {
  readonly name: string;
  readonly items: readonly ScoredItem[];
}

export interface DiscernResult {
  readonly sum: number;
  /** The highest sum of the items that apply: 75 when all do. */
  readonly most: number;
  /** False when an item does not apply: then it is no full DISCERN score. */
  readonly isFull: boolean;
  readonly isMet: boolean;
  readonly parts: readonly ScoredPart[];
}

export interface PematResult {
  /** Percent of the items that apply, rounded down. */
  readonly understandable: number;
  readonly actionable: number;
  /** True for a tool or an exercise, which people must be able to act on. */
  readonly mustBeActionable: boolean;
  readonly isMet: boolean;
  readonly parts: readonly ScoredPart[];
}

/**
 * Sum of DISCERN marks 1 to 15; null is an item that does not apply.
 *
 * @example discernSum([5, 4, null]) // { sum: 9, most: 10, isFull: false, isMet: true }
 */
export function discernSum(marks: readonly (number | null)[]): Omit<DiscernResult, 'parts'> {
  const given = marks.filter((mark) => mark !== null);
  const sum = given.reduce((total, mark) => total + mark, 0);
  const most = given.length * 5;
  const isMet = sum * BAR.of >= most * BAR.sum && given.every((mark) => mark >= BAR.mark);
  return { sum, most, isFull: given.length === marks.length, isMet };
}

/**
 * Percent of PEMAT items that are agreed, rounded down; null is an item that does not apply.
 *
 * @throws RangeError when no item applies
 * @example agreedPercent([true, true, false, null]) // 66
 */
export function agreedPercent(marks: readonly (boolean | null)[]): number {
  const asked = marks.filter((mark) => mark !== null);
  if (asked.length === 0) throw new RangeError('No item of the sheet applies.');
  return Math.floor((100 * asked.filter(Boolean).length) / asked.length);
}

type Marks<Mark> = Readonly<Record<number, { readonly mark: Mark; readonly why: string }>>;

/** The items of a part with their marks; the schema sees to it that each has one. */
function markedItems<Mark>({ items }: SheetPart, marks: Marks<Mark>) {
  return items.flatMap((item) => {
    const marked = marks[item.number];
    return marked ? [{ ...item, ...marked }] : [];
  });
}

const isAbout = (key: string) => (part: SheetPart) => part.key === key;
const NOT_APPLICABLE = { mark: 'does not apply', isShort: false } as const;

/** The DISCERN half of a page's score. Item 16, for the whole, stays out of the sum, yet may not be below the bar. */
export function discernResult(marks: Score['discern']): DiscernResult {
  const summed = DISCERN.filter(({ key }) => key !== 'whole').flatMap((part) => markedItems(part, marks));
  const whole = DISCERN.filter(isAbout('whole')).flatMap((part) => markedItems(part, marks));
  const result = discernSum(summed.map(({ mark }) => mark));
  const show = (mark: number | null) => (mark === null ? NOT_APPLICABLE : { mark: `${mark} of 5`, isShort: mark < BAR.mark });
  return {
    ...result,
    isMet: result.isMet && whole.every(({ mark }) => mark === null || mark >= BAR.mark),
    parts: DISCERN.map((part) => ({ name: part.name, items: markedItems(part, marks).map((item) => ({ ...item, ...show(item.mark) })) })),
  };
}

/** @param page address of the scored page: of a tool and of an exercise, people must be able to act on all */
export function pematResult(marks: Score['pemat'], page: string): PematResult {
  const percent = (parts: readonly SheetPart[]) => agreedPercent(parts.flatMap((part) => markedItems(part, marks)).map(({ mark }) => mark));
  const understandable = percent(PEMAT.filter(({ key }) => key !== 'actionable'));
  const actionable = percent(PEMAT.filter(isAbout('actionable')));
  const mustBeActionable = /^\/(tools\/.|treatment\/exercises\/)/.test(page);
  const show = (mark: boolean | null) => (mark === null ? NOT_APPLICABLE : { mark: mark ? 'agreed' : 'not agreed', isShort: !mark });
  return {
    understandable,
    actionable,
    mustBeActionable,
    isMet: understandable >= BAR.understandable && (!mustBeActionable || actionable >= BAR.actionable),
    parts: PEMAT.map((part) => ({ name: part.name, items: markedItems(part, marks).map((item) => ({ ...item, ...show(item.mark) })) })),
  };
}
