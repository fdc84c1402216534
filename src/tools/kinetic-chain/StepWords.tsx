import { Cites, type SourceNumbers } from './Cites.tsx';
import { DragNumber } from './DragNumber.tsx';
import { numberSentence } from './fault-words.ts';
import type { ChainState } from './state.ts';
import type { Step, StepPart } from './step.ts';
import { isTold, sayResult } from './step-words.ts';

interface Props {
  readonly step: Step;
  readonly state: ChainState;
  readonly numbers: SourceNumbers;
  readonly onState: (state: ChainState) => void;
}

/** A step of the tour: its sentence, with the numbers of what is shown; or the way back where they no longer fit it. */
export function StepWords({ step, state, numbers, onState }: Props) {
  if (!isTold(step, state)) {
    return (
      <p>
        What is shown is not this step, “{step.title}”.{' '}
        <button type="button" class="button" onClick={() => onState(step.state)}>
          Show this step
        </button>
      </p>
    );
  }
  const words = (part: StepPart, place: number) => {
    if ('text' in part) return part.text;
    if ('result' in part) return <b key={place}>{sayResult(part.result, state)}</b>;
    const tell = (name: typeof part.number, fault: Parameters<typeof numberSentence>[1]) => numberSentence(name, fault, part);
    return <DragNumber key={place} part={part} state={state} tell={tell} onState={onState} />;
  };
  return (
    <p>
      <b>{step.title}.</b> {step.parts.map(words)}
      <Cites ids={step.sources} numbers={numbers} />
    </p>
  );
}
