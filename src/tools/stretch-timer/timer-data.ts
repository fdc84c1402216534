import { oneOf } from '../shared/one-of.ts';
import type { NumberName } from './limits.ts';
import type { Dose, Exercises } from './routine.ts';
import type { TickAction } from './ticks.ts';
import type { ReadyRoutine, TimerCard } from './timer-card.ts';
import { isRecord, numberFault, isSides, readRoutine } from './validate-routine.ts';
import { POSITIONS, TICKS } from './vocabulary.ts';

/** What the timer needs of the site: the content of `/tools/stretch-timer.json`. */
export interface TimerData {
  readonly cards: readonly TimerCard[];
  readonly routines: readonly [ReadyRoutine, ...ReadyRoutine[]];
  /** Address of the page that tells when to get help. */
  readonly helpHref: string;
  /** Folder of the exercises' pages, with a slash at its end. */
  readonly pages: string;
  /** Folder of the drawings, with a slash at its end. */
  readonly drawings: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
/** True for an address within the site, from its root. */
const isPath = (value: unknown): value is string => isText(value) && /^\/(?![/\\])/.test(value);
const isNumber = (name: NumberName, value: unknown): value is number => numberFault(name, value) === undefined;

function readDose(value: unknown): Dose | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, seconds, repeats, restSeconds, count, secondsEach, sets } = value;
  if (!isNumber('restSeconds', restSeconds)) return undefined;
  if (kind === 'hold' && isNumber('holdSeconds', seconds) && isNumber('repeats', repeats)) return { kind, seconds, repeats, restSeconds };
  if (kind === 'reps' && isNumber('count', count) && isNumber('holdSeconds', secondsEach) && isNumber('repeats', sets)) {
    return { kind, count, secondsEach, sets, restSeconds };
  }
  return undefined;
}

const isAction = (value: unknown): value is TickAction =>
  value === 'leave-out' || value === 'swap' || (isRecord(value) && isText(value['line']));

function readTicks(value: unknown): TimerCard['ticks'] | undefined {
  if (!isRecord(value)) return undefined;
  const ticks: TimerCard['ticks'] = Object.fromEntries(TICKS.flatMap((tick) => (isAction(value[tick]) ? [[tick, value[tick]]] : [])));
  // One that is not understood might have left the exercise out.
  return Object.keys(ticks).length === Object.keys(value).length ? ticks : undefined;
}

function readCard(value: unknown): TimerCard[] {
  if (!isRecord(value)) return [];
  const { id, name, sides, brief, stopBrief, twin } = value;
  const [dose, ticks] = [readDose(value['dose']), readTicks(value['ticks'])];
  const position = oneOf(POSITIONS, value['position']);
  if (!isText(id) || !isText(name) || !isSides(sides) || !isText(brief) || !isText(stopBrief) || !dose || !ticks) return [];
  return [{ id, name, sides, brief, stopBrief, dose, ticks, ...(position && { position }), ...(isText(twin) && { twin }) }];
}

function readReady(value: unknown, exercises: Exercises): ReadyRoutine[] {
  const read = readRoutine(value, exercises);
  if (!read.ok || !isRecord(value)) return [];
  const { id, summary } = value;
  return isText(id) && isText(summary) ? [{ id, summary, ...read.routine }] : [];
}

/**
 * Reads what a page was sent, believing nothing of it. Never throws.
 *
 * @returns undefined unless every card, routine and address can be used, and there is a routine
 * @example readTimerData({ cards: [], routines: [] }) // undefined
 */
export function readTimerData(value: unknown): TimerData | undefined {
  const { cards: sentCards, routines: sentRoutines, helpHref, pages, drawings } = isRecord(value) ? value : {};
  if (!Array.isArray(sentCards) || !Array.isArray(sentRoutines) || !isPath(helpHref) || !isPath(pages) || !isPath(drawings)) return undefined;
  const cards = sentCards.flatMap(readCard);
  const exercises = new Map(cards.map((card) => [card.id, card]));
  const [first, ...others] = sentRoutines.flatMap((sent) => readReady(sent, exercises));
  const isWhole = cards.length === sentCards.length && others.length + 1 === sentRoutines.length;
  return first && isWhole ? { cards, routines: [first, ...others], helpHref, pages, drawings } : undefined;
}
