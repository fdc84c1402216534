import type { ComponentChildren } from 'preact';
import { useEffect, useId, useReducer, useRef } from 'preact/hooks';
import { LengthField } from '../shared/LengthField.tsx';
import { EXAMPLE_FIELDS, inUnit, stepped, type LengthField as FieldName, type LengthText } from './fields.ts';
import { LegLengthFigure } from './Figure.tsx';
import { ShareMarker } from './ShareMarker.tsx';
import { change, start } from './state.ts';
import { typedFields } from './typed-fields.browser.ts';
import { faultSentence, NOT_A_LIFT_HEIGHT, resultSentence } from './words.ts';

const LABELS = { difference: 'Difference', hipWidth: 'Hip-joint spacing' } as const satisfies Record<FieldName, string>;
const STEP_MM = { difference: 1, hipWidth: 5 } as const satisfies Record<FieldName, number>;

const RESULT_KINDS = {
  example: 'An example',
  own: 'Your result',
  old: 'Your last result. Mend the field.',
} as const;

interface Props {
  /** Id of the bones that the page has drawn. */
  readonly bones: string;
  /** The chart, drawn at build; the island marks the reader's difference on it. */
  readonly children?: ComponentChildren;
}

/** The calculator: three fields in, a sentence, the skeleton and the chart out. */
export function LegLength({ bones, children }: Props) {
  const id = useId();
  const [{ fields, faults, reading, isExample }, dispatch] = useReducer(change, EXAMPLE_FIELDS, start);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const typed = room.current && typedFields(room.current, EXAMPLE_FIELDS);
    if (typed) dispatch(typed);
  }, []);
  const isOld = Object.keys(faults).length > 0;

  const lengthField = (name: FieldName) => {
    const length = fields[name];
    const fault = faults[name];
    const set = (next: LengthText) => dispatch({ ...fields, [name]: next });
    return (
      <LengthField
        label={LABELS[name]}
        name={name}
        step={`${STEP_MM[name]} mm`}
        {...length}
        fault={fault && faultSentence(name, fault, length.unit)}
        onText={(text) => set({ ...length, text })}
        onUnit={(unit) => set(inUnit(length, unit))}
        onStep={(direction) => set(stepped(name, length, direction * STEP_MM[name]))}
      />
    );
  };

  return (
    <div class="calculator" ref={room}>
      <div class="inputs first">
        {lengthField('difference')}
        <div class="field">
          <label for={`${id}-shorter`}>Shorter leg</label>
          <select
            id={`${id}-shorter`}
            name="shorter"
            value={fields.shorter}
            onChange={({ currentTarget }) =>
              dispatch({ ...fields, shorter: currentTarget.value === 'right' ? 'right' : 'left' })
            }
          >
            <option value="left">Left</option>
            <option value="right">Right</option>
          </select>
        </div>
      </div>
      <div class={isOld ? 'result old' : 'result'}>
        <p class="result-kind">{RESULT_KINDS[isOld ? 'old' : isExample ? 'example' : 'own']}</p>
        <output>
          {resultSentence(reading)} <strong>{NOT_A_LIFT_HEIGHT}</strong>
        </output>
      </div>
      <div class="inputs">{lengthField('hipWidth')}</div>
      <figure class="body">
        <LegLengthFigure id={`${id}-body`} bones={bones} {...reading} />
        <figcaption>At true scale, seen from behind. {NOT_A_LIFT_HEIGHT}</figcaption>
      </figure>
      <figure class="share">
        <div class="layers">
          {children}
          <ShareMarker differenceMm={reading.differenceMm} />
        </div>
        <figcaption>
          How many adults have at least this difference. The curve is ours, each point is a study. {NOT_A_LIFT_HEIGHT}
        </figcaption>
      </figure>
    </div>
  );
}
