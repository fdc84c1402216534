import { CheckDrawing } from './CheckDrawing.tsx';
import { CHECK_WORDS, DAMAGE_LEGEND, DAMAGE_WORDS, NOT_CHECKED, PATCH_WORDS } from './check-words.ts';
import { NumberText } from './NumberText.tsx';
import { TOE_ON_PAPER } from './safety-words.ts';
import { Tick } from './Tick.tsx';
import { CHECK_NAMES, DAMAGES, type Check } from './vocabulary.ts';

interface Props {
  /** Address of the sprite that holds the drawings. */
  readonly drawings: string;
}

function AnswerTicks({ name }: { readonly name: Check }) {
  const { answers } = CHECK_WORDS[name];
  return (
    <div class="answers">
      {Object.entries(answers).map(([value, label]) => (
        <Tick key={value} type="radio" name={name} value={value} label={label} />
      ))}
      <Tick type="radio" name={name} value="" label={NOT_CHECKED} isChosen />
    </div>
  );
}

/** What hands and eyes find on a shoe, each with its drawing. */
export function HomeChecks({ drawings }: Props) {
  return (
    <div class="checks">
      <fieldset>
        <legend>{PATCH_WORDS.legend}</legend>
        <CheckDrawing of="patch" sprite={drawings} />
        <p class="how">{PATCH_WORDS.how}</p>
        <div>
          <NumberText name="patch" label={PATCH_WORDS.widest} units={['mm', 'in']} unitName="patch-unit" />
          <NumberText name="patch-other-way" label={PATCH_WORDS.otherWay} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{DAMAGE_LEGEND}</legend>
        <CheckDrawing of="damage" sprite={drawings} />
        <div class="answers">
          {DAMAGES.map((damage) => (
            <Tick key={damage} name="damage[]" value={damage} label={DAMAGE_WORDS[damage]} />
          ))}
        </div>
      </fieldset>
      {CHECK_NAMES.map((name) => (
        <fieldset key={name}>
          <legend>{CHECK_WORDS[name].question}</legend>
          <CheckDrawing of={name} sprite={drawings} />
          <p class="how">{CHECK_WORDS[name].how}</p>
          <AnswerTicks name={name} />
          {name === 'toe-scuff' && <p class="how">{TOE_ON_PAPER}</p>}
        </fieldset>
      ))}
    </div>
  );
}
