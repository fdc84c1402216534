import { NUMBER_FIELDS } from './fields.ts';
import { entriesIn } from './form.browser.ts';
import { fieldsFromEntries } from './form-entries.ts';
import { unitOf } from './number-fields.ts';
import { START, type State } from './state.ts';
import { switched, type Switched } from './switch-unit.ts';

const lastSwitches = new WeakMap<Element, Switched>();

/** Turns the numbers of a form into the units that now stand beside them. @param before the form as it was read last */
export function switchUnits(form: Element, { fields: before }: State = START): void {
  const now = fieldsFromEntries(entriesIn(form), before);
  for (const name of NUMBER_FIELDS) {
    const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    const [from, to] = [unitOf(before, name), unitOf(now, name)];
    if (!field || !from || !to || from === to) continue;
    const next = switched({ text: field.value, unit: from }, to, lastSwitches.get(field));
    lastSwitches.set(field, next);
    field.value = next.shown.text;
  }
}
