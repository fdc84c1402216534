import { useId } from 'preact/hooks';
import type { Answers } from './answers.ts';
import { AnswersKept } from './AnswersKept.tsx';
import { Notes } from './Notes.tsx';
import type { Routine } from './routine.ts';
import { fitted } from './tick-notes.ts';
import { TICK_LABELS, TICK_NOTE } from './tick-words.ts';
import type { Cards } from './timer-card.ts';
import { useArrival } from './use-arrival.browser.ts';
import { TICKS, type Tick } from './vocabulary.ts';

interface Props {
  readonly cards: Cards;
  readonly routine: Routine;
  /** True when the routine was begun and left. */
  readonly isGoingOn: boolean;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  /** Starts what the answers leave of the routine. */
  readonly onStart: (routine: Routine) => void;
  readonly onLeave: () => void;
  /** Address of the page that tells when to get help. */
  readonly helpHref: string;
}

/** Asked before the first start: what applies changes the routine, and says so at once. */
export function HealthQuestions({ cards, routine, isGoingOn, answers, onAnswers, onStart, onLeave, helpHref }: Props) {
  const id = useId();
  const title = useArrival<HTMLParagraphElement>(true);
  const { routine: fit, notes } = fitted(routine, answers, cards);
  const go = isGoingOn ? 'go on' : 'start';
  const isEmpty = fit.items.length === 0;
  const toggle = (tick: Tick) => onAnswers(answers.includes(tick) ? answers.filter((other) => other !== tick) : [...answers, tick]);

  return (
    <section class="panel" aria-labelledby={id}>
      <p id={id} class="title" ref={title} tabIndex={-1}>
        Before you {go}: does any of this apply to you?
      </p>
      {TICKS.map((tick) => (
        <label key={tick} class="tick">
          <input type="checkbox" checked={answers.includes(tick)} onChange={() => toggle(tick)} /> <span>{TICK_LABELS[tick]}</span>
        </label>
      ))}
      <Notes notes={isEmpty ? [...notes, { reason: 'Nothing of this routine is left. Choose another one.', changes: [] }] : notes} />
      <div class="buttons">
        {!isEmpty && (
          <button type="button" class="start" onClick={() => onStart(fit)}>
            {answers.length === 0 ? `None of these: ${go}` : `${go.charAt(0).toUpperCase()}${go.slice(1)}`}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          Back to the routines
        </button>
      </div>
      <p class="how">
        Newly numb or newly unsteady? See <a href={helpHref}>when to get help</a> first. {TICK_NOTE}
      </p>
      <AnswersKept answers={answers} />
    </section>
  );
}
