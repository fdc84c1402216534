import { SAFETY_CARDS, TOE_QUESTION_WORDS } from './safety-words.ts';
import { Tick } from './Tick.tsx';
import { TOE_QUESTIONS } from './vocabulary.ts';

/** What toe wear asks. It stays while there is toe wear, so that a yes can be taken back. */
export function ToeQuestion() {
  return (
    <fieldset class="help ask">
      <legend>{SAFETY_CARDS.ask.heading}</legend>
      <p>{SAFETY_CARDS.ask.actions.join(' ')}</p>
      {TOE_QUESTIONS.map((question) => (
        <Tick key={question} name="toe[]" value={question} label={TOE_QUESTION_WORDS[question]} />
      ))}
    </fieldset>
  );
}
