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
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  /** Starts what the answers leave of the routine. */
  readonly onStart: (routine: Routine) => void;
  readonly onLeave: () => void;
}

/** Asked before the first start: what applies changes the routine, and says so at once. */
export function HealthQuestions({ cards, routine, answers, onAnswers, onStart, onLeave }: Props) {
  const id = useId();
  const title = useArrival<HTMLParagraphElement>();
  const { routine: fit, notes } = fitted(routine, answers, cards);
  const isEmpty = fit.items.length === 0;
  const toggle = (tick: Tick) => onAnswers(answers.includes(tick) ? answers.filter((other) => other !== tick) : [...answers, tick]);

  return (
    <section class="panel" aria-labelledby={id}>
      <p id={id} class="title" ref={title} tabIndex={-1}>
        Before you start: does any of this apply to you?
      </p>
      {TICKS.map((tick) => (
        <label key={tick} class="tick">
          <input type="checkbox" checked={answers.includes(tick)} onChange={() => toggle(tick)} /> <span>{TICK_LABELS[tick]}</span>
        </label>
      ))}
      <Notes notes={isEmpty ? [...notes, 'Nothing of this routine is left. Choose another one.'] : notes} />
      <p class="how">{TICK_NOTE}</p>
      <div class="buttons">
        {!isEmpty && (
          <button type="button" class="start" onClick={() => onStart(fit)}>
            {answers.length === 0 ? 'None of these: start' : 'Start'}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          Back to the routines
        </button>
      </div>
      <AnswersKept answers={answers} />
    </section>
  );
}
