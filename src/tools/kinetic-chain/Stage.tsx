import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { NotLoaded } from '../shared/NotLoaded.tsx';
import { answeredBy } from './answered.tsx';
import { Choices } from './Choices.tsx';
import { CONTROL_NAMES, EDGES, FEET_WORDS, sayWedge } from './control-words.ts';
import { NumberField } from './NumberField.tsx';
import { FEET } from './state.ts';
import type { Explorer } from './use-explorer.browser.ts';

interface Props {
  readonly explorer: Explorer;
  readonly drawing: VNode;
  /** Something that was asked for could not be fetched. */
  readonly isLost: boolean;
  readonly children: ComponentChildren;
}

/** The drawing, the wedge under it and the answer in short. */
export function Stage({ explorer, drawing, isLost, children }: Props) {
  const { figure, shown, settled, chain, retry, onChange } = explorer;
  const { state } = shown;
  // What a drag of the heel does not change is not drawn again with each of its frames.
  const feet = useMemo(
    () => <Choices legend={CONTROL_NAMES.feet} name="feet" value={state.feet} values={FEET} words={FEET_WORDS} onChoice={(next) => onChange({ feet: next })} />,
    [state.feet],
  );
  return (
    <div class="stage">
      <figure class="body" ref={figure}>
        {drawing}
      </figure>
      <NumberField
        name="wedgeDegrees"
        label={CONTROL_NAMES.wedgeDegrees}
        short="Wedge"
        value={state.wedgeDegrees}
        unit="°"
        said={sayWedge(state.wedgeDegrees)}
        ends={[EDGES.inner.label, EDGES.outer.label]}
        tell={chain?.numberSentence}
        onValue={(wedgeDegrees) => onChange({ wedgeDegrees })}
      />
      {isLost && <NotLoaded onRetry={retry} />}
      {answeredBy(chain)(({ Headline }) => (
        <Headline state={state} />
      ))}
      {feet}
      <p class="unseen" role="status">
        {chain && settled.isTouched && chain.shortly(settled.state)}
      </p>
      {children}
    </div>
  );
}
