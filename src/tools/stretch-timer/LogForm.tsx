import { useId, useState } from 'preact/hooks';
import { save } from '../shared/store/store.browser.ts';
import { FAULT_SENTENCES, WHERE_IT_IS_KEPT } from '../shared/store/store-words.ts';
import { SAVED_LIMITS } from '../shared/vocabulary.ts';
import { parseNumber } from '../shared/number-text.ts';
import { isDay, localDay } from './day.ts';
import { DayField } from './DayField.tsx';
import { LONGEST_NOTE, MINUTES, toFragment } from './log.ts';

/** Name of the entries in the store. */
export const LOG_TOOL = 'stretch-log';

interface Props {
  readonly routine: string;
  /** How long the routine takes, whole minutes. */
  readonly minutes: number;
  readonly onTell: (words: string) => void;
}

/** The minutes that are typed in; undefined when they cannot be used. */
function typedMinutes(text: string): number | undefined {
  const typed = parseNumber(text);
  return typed.ok && Number.isInteger(typed.value) && typed.value >= MINUTES.min && typed.value <= MINUTES.max ? typed.value : undefined;
}

/** One entry, filled in as far as it is known. Nothing is kept before the button is pressed. */
export function LogForm({ routine, minutes, onTell }: Props) {
  const id = useId();
  const [day, setDay] = useState(() => localDay(new Date()));
  const [name, setName] = useState(routine);
  const [text, setText] = useState(String(minutes));
  const [note, setNote] = useState('');
  const typed = typedMinutes(text);
  const fault = typed === undefined ? `Type whole minutes: ${MINUTES.min} to ${MINUTES.max}.` : '';
  const add = async (event: Event) => {
    event.preventDefault();
    if (typed === undefined || !isDay(day)) {
      onTell(fault || 'Choose a day.');
      return;
    }
    const outcome = await save({ tool: LOG_TOOL, name, fragment: toFragment({ day, routine: name, minutes: typed, note }) });
    onTell(outcome.ok ? 'It is in the log.' : FAULT_SENTENCES[outcome.fault]);
    if (outcome.ok) setNote('');
  };
  return (
    <form onSubmit={add} noValidate>
      <div class="numbers">
        <DayField day={day} onDay={setDay} />
        <div class="number">
          <label for={`${id}-minutes`}>Minutes</label>
          <input
            id={`${id}-minutes`}
            name="minutes"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={text}
            aria-invalid={fault ? 'true' : undefined}
            aria-describedby={fault ? `${id}-fault` : undefined}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p class="fault" id={`${id}-fault`} aria-live="polite">
            {fault}
          </p>
        </div>
      </div>
      <div class="name">
        <label for={`${id}-routine`}>Routine</label>
        <input
          id={`${id}-routine`}
          name="log-routine"
          type="text"
          autocomplete="off"
          maxLength={SAVED_LIMITS.name}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <label for={`${id}-note`}>Note, if you like</label>
        <input
          id={`${id}-note`}
          name="log-note"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </div>
      <p class="how">{WHERE_IT_IS_KEPT}</p>
      <div class="row">
        <button type="submit">Add to the log</button>
      </div>
    </form>
  );
}
