import type { Outcome } from '../shared/store/outcome.ts';
import { list, remove, save } from '../shared/store/store.browser.ts';
import { answersText, readAnswers, type Answers } from './answers.ts';

/** The store's name for the answers. They are no state of a tool, so no list of routines shows them. */
const ANSWERS = 'stretch-timer-answers';

/** The answers that the reader saved on this device, if any can be read. */
export async function keptAnswers(): Promise<Answers | undefined> {
  const kept = await list(ANSWERS);
  const [latest] = kept.ok ? kept.items : [];
  return latest && readAnswers(latest.fragment);
}

/** Deletes saved answers. */
export async function forgetAnswers(): Promise<Outcome> {
  const kept = await list(ANSWERS);
  if (!kept.ok) return kept;
  for (const { id } of kept.items) {
    const outcome = await remove(id);
    if (!outcome.ok) return outcome;
  }
  return { ok: true };
}

/** Saves the answers on this device, in place of earlier ones. */
export async function saveAnswers(answers: Answers): Promise<Outcome> {
  const forgotten = await forgetAnswers();
  return forgotten.ok ? save({ tool: ANSWERS, name: 'Answers before stretching', fragment: answersText(answers) }) : forgotten;
}
