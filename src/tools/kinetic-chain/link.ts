import { oneOf } from '../shared/one-of.ts';
import { readNumber, type NumberFault } from './read-number.ts';
import { DEFAULT_STATE, FEET, PERSONS, SCALES, VIEWS, type ChainState } from './state.ts';

/** Longest fragment that is read; a real one has under 90 characters. */
const LONGEST = 500;

/** Keys of a link, in the order in which one is written. */
export const LINK_KEYS = ['wedge', 'feet', 'lift', 'under', 'person', 'view', 'scale'] as const;
export type LinkKey = (typeof LINK_KEYS)[number];

/** A part of a link that could not be used: where, and what is wrong. Nothing that the link held is in it. */
export type LinkFault =
  | { readonly part: LinkKey; readonly code: NumberFault | 'not-a-choice' }
  | { readonly part: 'unknown' | 'length' };

/** What a link came to. */
export interface FromLink {
  readonly state: ChainState;
  readonly faults: readonly LinkFault[];
}

type Read = { readonly change: Partial<ChainState> } | { readonly code: NumberFault | 'not-a-choice' };

const chosen = <Key extends keyof ChainState>(key: Key, value: ChainState[Key] | undefined): Read =>
  value === undefined ? { code: 'not-a-choice' } : { change: { [key]: value } };

function numberOf(name: 'wedgeDegrees' | 'liftMm', text: string): Read {
  const read = readNumber(name, text);
  return read.ok ? { change: { [name]: read.value } } : { code: read.fault };
}

const READERS: Readonly<Record<LinkKey, (text: string) => Read>> = {
  wedge: (text) => numberOf('wedgeDegrees', text),
  feet: (text) => chosen('feet', oneOf(FEET, text)),
  lift: (text) => numberOf('liftMm', text.replace(/mm$/, '')),
  under: (text) => chosen('liftSide', oneOf(['left', 'right'], text)),
  person: (text) => chosen('person', oneOf(PERSONS, text)),
  view: (text) => chosen('view', oneOf(VIEWS, text)),
  scale: (text) => chosen('scale', oneOf(SCALES, text)),
};

/** Where each key stands in a state. */
const FIELDS = {
  wedge: 'wedgeDegrees', feet: 'feet', lift: 'liftMm', under: 'liftSide', person: 'person', view: 'view', scale: 'scale',
} as const satisfies Record<LinkKey, keyof ChainState>;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function firstValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const part of text.split('&').filter(Boolean)) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    if (!values.has(name)) values.set(name, value);
  }
  return values;
}

/**
 * Reads the fragment of a link. What it leaves out is as at first; for what cannot be used the last good value stays,
 * and the fault is named. The first of a repeated key counts.
 *
 * @param fragment with or without its `#`
 * @param lastGood what is shown now
 * @returns undefined for a fragment without `=`, which is an anchor of the page
 * @example fromLink('#wedge=-7.5&feet=left')?.state.wedgeDegrees // -7.5
 */
export function fromLink(fragment: string, lastGood: ChainState = DEFAULT_STATE): FromLink | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.includes('=')) return undefined;
  if (text.length > LONGEST) return { state: lastGood, faults: [{ part: 'length' }] };
  const values = firstValues(text);
  const isForeign = [...values.keys()].some((name) => !oneOf(LINK_KEYS, name));
  const faults: LinkFault[] = isForeign ? [{ part: 'unknown' }] : [];
  let state = DEFAULT_STATE;
  for (const part of LINK_KEYS) {
    const value = values.get(part);
    if (value === undefined) continue;
    const read = READERS[part](decoded(value));
    const isRead = 'change' in read;
    if (!isRead) faults.push({ part, code: read.code });
    state = { ...state, ...(isRead ? read.change : { [FIELDS[part]]: lastGood[FIELDS[part]] }) };
  }
  return { state, faults };
}

/**
 * The fragment of a link that brings this state back: the wedge and the feet, then what is not as at first.
 *
 * @example toLink({ ...DEFAULT_STATE, liftMm: 20, scale: 'ten' }) // 'wedge=10&feet=both&lift=20mm&scale=ten'
 */
export function toLink(state: ChainState): string {
  const said = LINK_KEYS.filter((key) => key === 'wedge' || key === 'feet' || state[FIELDS[key]] !== DEFAULT_STATE[FIELDS[key]]);
  return said.map((key) => `${key}=${state[FIELDS[key]]}${key === 'lift' ? 'mm' : ''}`).join('&');
}
