import { BESIDE_SIGNS, SAFETY_CARDS } from './safety-words.ts';
import { SIGN_LEVELS } from './sign-levels.ts';
import { SIGN_WORDS, SIGNS_HINT, SIGNS_LEGEND, UNDER_18_LABEL } from './sign-words.ts';
import { Tick } from './Tick.tsx';
import { SIGNS } from './vocabulary.ts';

const GROUPS = ['emergency', 'same-day', 'gp-soon', 'note'] as const satisfies readonly (keyof typeof BESIDE_SIGNS)[];

/** Signs that want help before any look at a shoe, the most urgent first, each group with what to do. */
export function SafetyQuestions() {
  return (
    <fieldset class="signs">
      <legend>{SIGNS_LEGEND}</legend>
      <p class="how">{SIGNS_HINT}</p>
      {GROUPS.map((level) => (
        <div key={level} role="group" aria-label={SAFETY_CARDS[level].heading} class={level}>
          <p>
            <strong>{SAFETY_CARDS[level].heading}.</strong> {BESIDE_SIGNS[level]}
          </p>
          {SIGNS.filter((sign) => SIGN_LEVELS[sign] === level).map((sign) => (
            <Tick key={sign} name="sign[]" value={sign} label={SIGN_WORDS[sign]} />
          ))}
        </div>
      ))}
      <Tick name="under-18" value="yes" label={UNDER_18_LABEL} />
    </fieldset>
  );
}
