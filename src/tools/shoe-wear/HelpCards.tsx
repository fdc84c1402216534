import type { Shown } from './form-state.browser.ts';
import { SAFETY_CARDS, TOE_QUESTION_WORDS, UNDER_18_WORDS } from './safety-words.ts';
import { hasToeWear } from './safety.ts';
import { Tick } from './Tick.tsx';
import { SAFETY_LEVELS, TOE_QUESTIONS } from './vocabulary.ts';

interface Props {
  readonly shown: Shown;
}

/** One card for each level that an answer has raised, the most urgent first, and the question that toe wear asks. */
export function HelpCards({ shown: { input, result } }: Props) {
  const told = result.safety.filter(({ code, level }) => code !== 'under-18' && level !== 'ask');
  const levels = SAFETY_LEVELS.filter((level) => told.some((note) => note.level === level));
  return (
    <>
      {levels.map((level) => (
        <section key={level} class={`help ${level}`} aria-label={SAFETY_CARDS[level].heading}>
          <h2>{SAFETY_CARDS[level].heading}</h2>
          {SAFETY_CARDS[level].actions.map((action) => (
            <p key={action}>{action}</p>
          ))}
        </section>
      ))}
      {hasToeWear(input) && (
        <fieldset class="help ask">
          <legend>{SAFETY_CARDS.ask.heading}</legend>
          <p>{SAFETY_CARDS.ask.actions.join(' ')}</p>
          {TOE_QUESTIONS.map((question) => (
            <Tick key={question} name="toe[]" value={question} label={TOE_QUESTION_WORDS[question]} />
          ))}
        </fieldset>
      )}
      {result.safety.some(({ code }) => code === 'under-18') && <p class="help note">{UNDER_18_WORDS}</p>}
    </>
  );
}
