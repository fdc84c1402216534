import { useState } from 'preact/hooks';
import type { Outcome } from '../shared/store/outcome.ts';
import { FAULT_SENTENCES, WHERE_IT_IS_KEPT } from '../shared/store/store-words.ts';
import { answersText, type Answers } from './answers.ts';
import { forgetAnswers, saveAnswers } from './kept-answers.browser.ts';

interface Props {
  readonly answers: Answers;
}

/** Keeps the answers for the next visit, if the reader asks for it, and deletes them again. */
export function AnswersKept({ answers }: Props) {
  const now = answersText(answers);
  // What was told holds for the answers that it was told of.
  const [{ of, words }, tell] = useState({ of: now, words: '' });
  const tellOf = (outcome: Outcome, success: string) => tell({ of: now, words: outcome.ok ? success : FAULT_SENTENCES[outcome.fault] });
  return (
    <details>
      <summary>Do not ask me again</summary>
      <p>{WHERE_IT_IS_KEPT}</p>
      <div class="buttons">
        <button type="button" onClick={async () => tellOf(await saveAnswers(answers), 'Your answers are saved on this device.')}>
          Save my answers
        </button>
        <button type="button" onClick={async () => tellOf(await forgetAnswers(), 'No answers are saved on this device.')}>
          Delete saved answers
        </button>
      </div>
      <p role="status">{of === now ? words : 'Your new answers are not saved yet.'}</p>
    </details>
  );
}
