import { assess } from './assess.ts';
import type { Soles } from './edit-soles.ts';
import { faultSentences } from './fault-words.ts';
import { NUMBER_FIELDS, type Fields } from './fields.ts';
import { entriesIn, fillControls } from './form.browser.ts';
import { entriesOf, fieldsFromEntries } from './form-entries.ts';
import { unitOf } from './number-fields.ts';
import { change, START, type Shown, type State } from './state.ts';

function showFaults(form: Element, sentences: ReturnType<typeof faultSentences>): void {
  for (const name of NUMBER_FIELDS) {
    const place = form.querySelector(`[data-fault="${name}"]`);
    const field = form.querySelector(`input[name="${name}"]`);
    const sentence = sentences[name] ?? '';
    if (!place || !field || place.textContent === sentence) continue;
    place.textContent = sentence;
    if (sentence) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

/** Adds to each fault the number that still counts, so that nobody takes the answer for one to what they typed. */
function stillCounting(sentences: ReturnType<typeof faultSentences>, { readFrom }: State): ReturnType<typeof faultSentences> {
  const told = NUMBER_FIELDS.flatMap((name) => {
    const [sentence, text] = [sentences[name], readFrom.numbers[name]];
    if (!sentence) return [];
    return [[name, text ? `${sentence} Until then ${text} ${unitOf(readFrom, name) ?? ''}`.trimEnd() + ' counts.' : sentence]];
  });
  return Object.fromEntries(told);
}

/**
 * Reads the form, with the soles as they are painted, and says at its fields what cannot be used.
 *
 * @param before what was shown last: its good numbers stand in for those that cannot be used
 */
export function stateOf(form: Element, soles: Soles, before: Shown | undefined, unusable: readonly string[] = []): Shown | undefined {
  const fields = fieldsFromEntries(entriesIn(form), soles);
  const state = change(before ?? START, { fields, unusable });
  showFaults(form, stillCounting(faultSentences(fields, state.faults), state));
  const result = assess(state.input);
  return result.ok ? { ...state, result } : before;
}

/** Puts what a link or a saved check holds into the form; the reader's private answers stay. */
export const fill = (form: Element, fields: Fields): void => fillControls(form, entriesOf(fields));
