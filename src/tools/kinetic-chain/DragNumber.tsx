import { useId } from 'preact/hooks';
import type { TellFault } from './NumberField.tsx';
import type { ChainState } from './state.ts';
import type { NumberPart } from './step.ts';
import { readShown, shownNumber, withShown } from './step-words.ts';
import { useTypedNumber } from './use-typed-number.browser.ts';

const UNITS = { wedgeDegrees: '°', liftMm: ' mm' } as const;
const NAMES = { wedgeDegrees: 'Wedge, degrees', liftMm: 'Lift, mm' } as const;

interface Props {
  readonly part: NumberPart;
  readonly state: ChainState;
  readonly tell: TellFault;
  readonly onState: (state: ChainState) => void;
}

/** A number in a sentence, to be typed. `useSentenceNumber` drags and steps it from around the sentence. */
export function DragNumber({ part, state, tell, onState }: Props) {
  const faultId = useId();
  const shown = shownNumber(part, state);
  const { text, fault, onText, onLeave } = useTypedNumber(
    shown,
    (typed) => readShown(part, typed),
    (next) => onState(withShown(part, state, next)),
  );
  return (
    <span class="in-sentence">
      <input
        type="text"
        role="spinbutton"
        inputMode="decimal"
        autocomplete="off"
        data-number={part.number}
        data-sign={part.sign}
        aria-label={NAMES[part.number]}
        aria-valuenow={shown}
        aria-valuemin={part.min}
        aria-valuemax={part.max}
        aria-valuetext={`${shown}${UNITS[part.number]}`}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault && faultId}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onBlur={onLeave}
      />
      {UNITS[part.number]}
      {fault && (
        <span class="fault" role="alert" id={faultId}>
          {tell?.(part.number, fault)}
        </span>
      )}
    </span>
  );
}
