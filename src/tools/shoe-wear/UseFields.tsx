import { BLANK_FIELDS, FIELD_OF_WAY } from './fields.ts';
import { NumberText } from './NumberText.tsx';
import { Tick } from './Tick.tsx';
import {
  DAYS_LABEL, KIND_LABEL, KIND_UNKNOWN, KIND_WORDS, MONTHS_LABEL, SPEED_LABEL, STRIDE_LABEL, WAY_LABELS, WAY_LEGEND, WAY_WORDS, WORKING_VALUES_LEGEND,
} from './use-words.ts';
import { SHOE_KINDS, type DistanceWay } from './vocabulary.ts';

const WAYS = ['steps', 'minutes', 'known'] as const satisfies readonly DistanceWay[];

/** How old the shoes are and how far they have gone. */
export function UseFields() {
  return (
    <fieldset class="use">
      <legend>{WAY_LEGEND}</legend>
      <div class="field">
        <label>
          {KIND_LABEL}{' '}
          <select name="kind">
            <option value="">{KIND_UNKNOWN}</option>
            {SHOE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_WORDS[kind]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <NumberText name="months" label={MONTHS_LABEL} />
      <NumberText name="days" label={DAYS_LABEL} />
      <div class="way-choice" role="radiogroup" aria-label={WAY_LEGEND}>
        {WAYS.map((way) => (
          <Tick key={way} type="radio" name="distance-by" value={way} label={WAY_WORDS[way]} isChosen={way === BLANK_FIELDS.distanceBy} />
        ))}
      </div>
      {WAYS.map((way) => (
        <div key={way} class={`way ${way}`}>
          <NumberText
            name={FIELD_OF_WAY[way]}
            label={WAY_LABELS[way]}
            {...(way === 'known' && { units: ['km', 'mi'], unitName: 'distance-unit' })}
          />
        </div>
      ))}
      <details>
        <summary>{WORKING_VALUES_LEGEND}</summary>
        <NumberText name="steps-a-mile" label={STRIDE_LABEL} usual={BLANK_FIELDS.numbers['steps-a-mile']} />
        <NumberText name="speed" label={SPEED_LABEL} usual={BLANK_FIELDS.numbers.speed} />
      </details>
    </fieldset>
  );
}
