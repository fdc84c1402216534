import { MOST_ITEMS, type NumberName } from './limits.ts';
import { readItem, writeItem } from './link-item.ts';
import { CHANGE_SECONDS, READY_SECONDS, type Exercises, type Routine, type RoutineItem } from './routine.ts';
import { cleanName, numberFault, readRoutine, routineFaults } from './validate-routine.ts';

/** Longest fragment that is read; the longest that is written has under 2,900 characters. */
export const LONGEST = 3000;

/** The exercises, and the ready routines by their id. */
export interface Library {
  readonly exercises: Exercises;
  readonly routines: ReadonlyMap<string, Routine>;
}

/** Parts of a link that could not be used. Nothing that the link held is in them. */
export const UNUSABLE = ['routine', 'items', 'exercise', 'dose', 'change', 'ready', 'name', 'total', 'unknown', 'length'] as const;

/** A part of a link that could not be used. */
export type Unusable = (typeof UNUSABLE)[number];

/** What a link came to. */
export interface FromLink {
  /** Undefined when nothing in the link makes a routine: the reader keeps the one they have. */
  readonly routine: Routine | undefined;
  readonly unusable: readonly Unusable[];
}

const KEYS = ['routine', 'items', 'change', 'ready', 'name'] as const;
type Key = (typeof KEYS)[number];
type Values = ReadonlyMap<Key, string | undefined>;
type Tell = (name: Unusable) => void;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The first value of each known key; a value that cannot be decoded is undefined. */
function valuesOf(text: string, tell: Tell): Values {
  const values = new Map<Key, string | undefined>();
  for (const part of text.split('&').filter(Boolean)) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    const key = KEYS.find((known) => known === name);
    if (!key) tell('unknown');
    else if (!values.has(key)) values.set(key, decoded(value));
  }
  return values;
}

function secondsOf(name: NumberName, text: string | undefined): number | undefined {
  const seconds = text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  return numberFault(name, seconds) ? undefined : seconds;
}

function itemsOf(value: string, exercises: Exercises, tell: Tell): readonly RoutineItem[] {
  const words = value.split(',').filter(Boolean);
  const read = words.length > MOST_ITEMS ? [] : words.map((word) => readItem(word, exercises));
  for (const { fault } of read) if (fault) tell(fault);
  const items = read.flatMap(({ item }) => item ?? []);
  if (items.length === 0) tell('items');
  return items;
}

/** The routine with the name and the pauses of the link. */
function withOwn(routine: Routine, values: Values, tell: Tell): Routine {
  const name = values.has('name') ? values.get('name') : routine.name;
  const seconds = { ready: routine.readySeconds, change: routine.changeSeconds };
  for (const key of ['ready', 'change'] as const) {
    if (!values.has(key)) continue;
    const value = secondsOf(`${key}Seconds`, values.get(key));
    if (value === undefined) tell(key);
    else seconds[key] = value;
  }
  if (name === undefined) tell('name');
  return { ...routine, name: name ?? routine.name, readySeconds: seconds.ready, changeSeconds: seconds.change };
}

function ownLink({ name, items, readySeconds, changeSeconds }: Routine, exercises: Exercises): string {
  const words = items.flatMap((item) => {
    const exercise = exercises.get(item.exercise);
    return exercise ? [writeItem(exercise, item)] : [];
  });
  const parts = [
    ['items', words.join(',')],
    ['ready', readySeconds === READY_SECONDS ? '' : String(readySeconds)],
    ['change', changeSeconds === CHANGE_SECONDS ? '' : String(changeSeconds)],
    ['name', encodeURIComponent(cleanName(name))],
  ];
  return parts.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])).join('&');
}

/** The id of the ready routine that a routine still is, if it is one. */
export function readyId(routine: Routine, { exercises, routines }: Library): string | undefined {
  const own = ownLink(routine, exercises);
  return [...routines.keys()].find((id) => ownLink(routines.get(id) ?? routine, exercises) === own);
}

/** The ready routine that a routine still is, else the routine itself. */
const asReady = (routine: Routine, library: Library): Routine => library.routines.get(readyId(routine, library) ?? '') ?? routine;

/**
 * Reads the fragment of a link: `routine=` with the id of a ready routine, or `items=`, which wins;
 * then `name`, `ready` and `change`. The first of a repeated key counts. An exercise that is not
 * known is left out, a dose that is out of its limits falls back to the card's, and both are named.
 *
 * @param fragment with or without its `#`
 * @returns undefined for a fragment without `=`, which is an anchor of the page; a ready routine as
 * the very object of the library
 * @example fromLink('#items=heel-raise:10x2,towel-curl&change=10', library)?.routine?.changeSeconds // 10
 */
export function fromLink(fragment: string, library: Library): FromLink | undefined {
  const { exercises, routines } = library;
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return undefined;
  if (text.length > LONGEST) return { routine: undefined, unusable: ['length'] };
  const unusable = new Set<Unusable>();
  const tell: Tell = (name) => unusable.add(name);
  const values = valuesOf(text, tell);
  const items = values.has('items') ? itemsOf(values.get('items') ?? '', exercises, tell) : [];
  const own = items.length > 0 ? { name: '', items, readySeconds: READY_SECONDS, changeSeconds: CHANGE_SECONDS } : undefined;
  const base = own ?? routines.get(values.get('routine') ?? '');
  if (!base) tell(values.has('routine') ? 'routine' : 'items');
  const read = base && readRoutine(withOwn(base, values, tell), exercises);
  if (read && !read.ok) tell('total');
  return { routine: read?.ok ? asReady(read.routine, library) : undefined, unusable: [...unusable] };
}

/**
 * The fragment of a link that brings this routine back. Usual pauses are left out.
 *
 * @param routine one that `readRoutine` takes
 * @example toLink(morningHeels, library) // 'routine=morning-heels'
 */
export function toLink(routine: Routine, library: Library): string {
  const id = readyId(routine, library);
  return id === undefined ? ownLink(routine, library.exercises) : `routine=${id}`;
}

/** The fragment that an address keeps of a routine; undefined for one that cannot be run. */
export const toAddress = (routine: Routine, library: Library): string | undefined =>
  routineFaults(routine, library.exercises).length > 0 ? undefined : toLink(routine, library);
