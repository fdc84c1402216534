import { LONGEST_NAME, MOST_ITEMS, type ItemNumber } from './limits.ts';
import type { Routine, RoutineItem, Sides } from './routine.ts';
import { numberFault } from './validate-routine.ts';

/** One change of one item. Places count from 0. */
export type ItemEdit =
  | { readonly kind: 'remove' | 'up' | 'down'; readonly item: number }
  | { readonly kind: 'move'; readonly item: number; readonly to: number }
  | { readonly kind: 'set'; readonly item: number; readonly field: ItemNumber; readonly value: number }
  | { readonly kind: 'sides'; readonly item: number; readonly sides: Sides };

/** One change that a reader makes. */
export type Edit =
  | ItemEdit
  | { readonly kind: 'add'; readonly exercise: string }
  | { readonly kind: 'pause'; readonly field: 'readySeconds' | 'changeSeconds'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string };

const isPlace = (items: readonly RoutineItem[], place: number): boolean => Number.isInteger(place) && place >= 0 && place < items.length;

function moved(items: readonly RoutineItem[], from: number, to: number): readonly RoutineItem[] {
  const item = items[from];
  return item && isPlace(items, to) && from !== to ? items.toSpliced(from, 1).toSpliced(to, 0, item) : items;
}

function editedItems(items: readonly RoutineItem[], edit: ItemEdit): readonly RoutineItem[] {
  const { item: place } = edit;
  const item = items[place];
  if (!item || !isPlace(items, place)) return items;
  switch (edit.kind) {
    case 'remove':
      return items.toSpliced(place, 1);
    case 'up':
      return moved(items, place, place - 1);
    case 'down':
      return moved(items, place, place + 1);
    case 'move':
      return moved(items, place, edit.to);
    case 'sides':
      return items.with(place, { ...item, sides: edit.sides });
    case 'set':
      return numberFault(edit.field, edit.value) ? items : items.with(place, { ...item, [edit.field]: edit.value });
  }
}

function editedAs(routine: Routine, edit: Edit): Routine {
  const { items } = routine;
  switch (edit.kind) {
    case 'add':
      return items.length < MOST_ITEMS ? { ...routine, items: [...items, { exercise: edit.exercise }] } : routine;
    case 'pause':
      return numberFault(edit.field, edit.value) ? routine : { ...routine, [edit.field]: edit.value };
    case 'name':
      return [...edit.name].length <= LONGEST_NAME ? { ...routine, name: edit.name } : routine;
    default: {
      const next = editedItems(items, edit);
      return next === items ? routine : { ...routine, items: next };
    }
  }
}

/** A changed routine as the reader's own: what made a ready one of it goes, and its name with it. */
function asOwn({ name, items, readySeconds, changeSeconds }: Routine, before: Routine): Routine {
  const own = { name, items, readySeconds, changeSeconds };
  if (!('id' in before) || name !== before.name) return own;
  const plain = name.replace(/, \d+ minutes?$/, '');
  return { ...own, name: `My ${plain.charAt(0).toLowerCase()}${plain.slice(1)}` };
}

/**
 * The routine after one edit. A ready routine becomes the reader's own. An edit that cannot be made (a place that is not there, a number out
 * of its limits, one exercise too many) changes nothing: the very same routine comes back.
 *
 * @example edited(routine, { kind: 'set', item: 0, field: 'holdSeconds', value: 45 })
 */
export function edited(routine: Routine, edit: Edit): Routine {
  const next = editedAs(routine, edit);
  return next === routine ? routine : asOwn(next, routine);
}

/** A routine in the builder, with what it was before each edit, oldest first. */
export interface Draft {
  readonly routine: Routine;
  readonly past: readonly Routine[];
}

/** Most edits that can be undone. */
export const MOST_UNDOS = 50;

/** The draft after an edit, which can be undone; the same draft when the edit changes nothing. */
export function withEdit(draft: Draft, edit: Edit): Draft {
  const routine = edited(draft.routine, edit);
  return routine === draft.routine ? draft : { routine, past: [...draft.past, draft.routine].slice(-MOST_UNDOS) };
}

/** True when an edit goes on with the one before it, as typing into one field does: they are undone as one. */
export function goesOn(before: Edit | undefined, edit: Edit): boolean {
  if (edit.kind === 'set') return before?.kind === 'set' && before.item === edit.item && before.field === edit.field;
  if (edit.kind === 'pause') return before?.kind === 'pause' && before.field === edit.field;
  return edit.kind === 'name' && before?.kind === 'name';
}

/** The draft before its last edit; the same draft when there is none. */
export function undone(draft: Draft): Draft {
  const routine = draft.past.at(-1);
  return routine ? { routine, past: draft.past.slice(0, -1) } : draft;
}
