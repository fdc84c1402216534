import type { ComponentChildren } from 'preact';
import { useEffect, useId, useReducer, useRef } from 'preact/hooks';
import { Drawn } from '../shared/Drawn.tsx';
import { useLate } from '../shared/use-late.browser.ts';
import { EXAMPLE_FIELDS, type Fields } from './fields.ts';
import { MathsCheck } from './MathsCheck.tsx';
import { MethodChoice } from './MethodChoice.tsx';
import { MethodFields } from './MethodFields.tsx';
import { OneLength } from './OneLength.tsx';
import { KeepResult, ResultLine } from './Result.tsx';
import { ShareMarker } from './ShareMarker.tsx';
import { change, start } from './state.ts';
import { typedFields } from './typed-fields.browser.ts';
import { useFragment } from './use-fragment.browser.ts';
import { NOT_A_LIFT_HEIGHT } from './words.ts';

/** What follows the reader's numbers: there from the start on the server, fetched with the first of them here. */
const answerModule = () => import('./answer.tsx');
const drawn = import.meta.env.SSR ? await answerModule() : undefined;

interface Props {
  /** Id of the bones that the page has drawn. */
  readonly bones: string;
  /** Address of the tool's own page; absent on that page, which owns its fragment. */
  readonly toolHref?: string;
  /** The chart, drawn at build; the island marks the reader's difference on it. */
  readonly children?: ComponentChildren;
}

/** The calculator: three ways in, an honest range out, the skeleton and the chart in that state. */
export function LegLength({ bones, toolHref, children }: Props) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const [state, dispatch] = useReducer(change, EXAMPLE_FIELDS, start);
  const { fields, faults, result } = state;
  const onFields = (next: Fields) => dispatch({ fields: next });
  useEffect(() => {
    const typed = room.current && typedFields(room.current, EXAMPLE_FIELDS);
    if (typed) onFields(typed);
  }, []);
  const answer = useLate(answerModule, !state.isExample);
  useFragment(toolHref === undefined, state, dispatch);

  return (
    <div class="calculator" ref={room}>
      <div class="asked">
        <MethodChoice method={fields.method} onMethod={(method) => onFields({ ...fields, method })} />
        <div class="inputs">
          <MethodFields fields={fields} faults={faults} onFields={onFields} />
        </div>
      </div>
      <ResultLine state={state} />
      <div class="inputs">
        <OneLength name="hipWidth" fields={fields} faults={faults} onFields={onFields} />
        <OneLength name="leg" fields={fields} faults={faults} onFields={onFields} />
      </div>
      <div class="meaning">
        {answer ? <answer.Meaning {...state} /> : <Drawn>{drawn && <drawn.Meaning {...state} />}</Drawn>}
        <KeepResult state={state} toolHref={toolHref ?? ''} />
      </div>
      <figure class="body">
        {answer ? <answer.LegLengthFigure id={`${id}-body`} bones={bones} {...result} /> : <Drawn>{drawn && <drawn.LegLengthFigure id={id} bones={bones} {...result} />}</Drawn>}
        <figcaption>At true scale, seen from behind. {NOT_A_LIFT_HEIGHT}</figcaption>
      </figure>
      <figure class="share">
        <div class="layers">
          {children}
          <ShareMarker differenceMm={result.differenceMm} errorSdMm={result.errorSdMm} />
        </div>
        <figcaption>
          Shaded: what measuring error allows. The curve is ours, each point is a study. {NOT_A_LIFT_HEIGHT}
        </figcaption>
      </figure>
      <MathsCheck />
    </div>
  );
}
