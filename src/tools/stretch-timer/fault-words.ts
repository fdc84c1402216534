import { LIMITS, LONGEST_ROUTINE_MS, MOST_ITEMS, type NumberName } from './limits.ts';
import type { Unusable } from './link.ts';
import type { FileFault } from './routine-file.ts';
import { sayLength } from './totals.ts';
import type { RoutineFault } from './validate-routine.ts';

const NAMES = {
  holdSeconds: 'Seconds',
  count: 'Times in a row',
  repeats: 'Rounds',
  restSeconds: 'Rest',
  readySeconds: 'Get ready',
  changeSeconds: 'Change time',
} as const satisfies Record<NumberName, string>;

const isNumber = (field: string): field is NumberName => Object.hasOwn(LIMITS, field);

/** What is wrong with a number field, and the way out: short, for it stands on one line. */
export function numberSentence(name: NumberName, code: RoutineFault['code']): string {
  const { min, max } = LIMITS[name];
  const range = `${min} to ${max}`;
  if (code === 'missing') return `Type a number: ${range}.`;
  if (code === 'not-a-number') return `Not a number. Type ${range}.`;
  if (code === 'not-whole') return `Type a whole number: ${range}.`;
  return `Too ${code === 'too-small' ? 'small' : 'large'}. Type ${range}.`;
}

const FILE = {
  'too-large': 'This file is too large to be a routine. Choose another file.',
  'not-json': 'This file cannot be read. Choose a routine saved by this timer.',
  'not-ours': 'This is not a routine of this timer. Choose another file.',
  newer: 'A newer timer wrote this file. Load this page again, then try once more.',
} as const satisfies Record<FileFault['code'], string>;

/** What is wrong, where, and the way out. Lines are counted as readers count them, from 1. */
export function faultSentence(fault: FileFault | RoutineFault): string {
  if (fault.field === 'file') return FILE[fault.code];
  const { field, item, code } = fault;
  const where = item === undefined ? '' : `Line ${item + 1}: `;
  if (isNumber(field)) return `${where}${NAMES[field]}. ${numberSentence(field, code)}`;
  switch (field) {
    case 'exercise':
      return `${where}This exercise is not in our list. Take it out or choose another.`;
    case 'sides':
      return `${where}The sides must be each, alternate or both.`;
    case 'items':
      return code === 'too-many' ? `A routine has at most ${MOST_ITEMS} lines. Take some out.` : 'Add at least 1 exercise.';
    case 'total':
      return `A routine lasts at most ${sayLength(LONGEST_ROUTINE_MS)}. Make it shorter.`;
    case 'name':
      return 'The routine has no name. Give it one.';
    case 'routine':
      return 'There is no routine in it. Choose another file.';
  }
}

const PARTS = {
  routine: 'the routine',
  items: 'the list of exercises',
  exercise: 'an exercise',
  dose: 'a dose',
  change: 'the change time',
  ready: 'the time to get ready',
  name: 'the name',
  total: 'a routine over 2 hours',
  unknown: 'an unknown part',
  length: 'its length',
} as const satisfies Record<Unusable, string>;

/**
 * What a link held that could not be used. Nothing of the link itself stands in it.
 *
 * @param hasRoutine true when the rest of the link made a routine
 */
export function linkSentence(unusable: readonly Unusable[], hasRoutine: boolean): string {
  const parts = unusable.map((name) => PARTS[name]).join(', ');
  const next = hasRoutine ? 'Usual values stand in for it: check the routine.' : 'The routine that you had stays. Ask for the link again.';
  return `Part of the link could not be used: ${parts}. ${next}`;
}
