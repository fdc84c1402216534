import { useId, useState } from 'preact/hooks';
import type { Exercises, Routine } from '../routine.ts';
import { testTones } from './live-tones.browser.ts';
import { ABSENT_WORDS, LOCKED_WORDS, MUSIC_WORDS, SWITCH_HINTS, SWITCH_LABELS, TEST_WORDS } from './sound-words.ts';
import { supported } from './support.browser.ts';
import { SWITCH_NAMES, type SwitchName, type Switches } from './switches.ts';
import { TrackDownload } from './TrackDownload.tsx';

interface Props {
  readonly switches: Switches;
  readonly onSwitches: (switches: Switches) => void;
  /** The routine as it stands, which may have no items left: its track is made when the reader asks for it. */
  readonly routine: Routine;
  readonly exercises: Exercises;
}

interface SwitchProps {
  readonly name: SwitchName;
  readonly isOn: boolean;
  readonly isThere: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ name, isOn, isThere, onSwitch }: SwitchProps) {
  const hint = useId();
  const hints: Partial<Record<SwitchName, string>> = isThere ? SWITCH_HINTS : ABSENT_WORDS;
  return (
    <div class="switch">
      <label class="tick">
        <input
          type="checkbox"
          name={name}
          checked={isOn && isThere}
          disabled={!isThere}
          aria-describedby={hint}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />{' '}
        <span>{SWITCH_LABELS[name]}</span>
      </label>
      <p id={hint} class="how">
        {hints[name]}
      </p>
    </div>
  );
}

/** The ways in which a routine tells what to do: each with its switch, and what it does to the reader's music. */
export function SoundSwitches({ switches, onSwitches, routine, exercises }: Props) {
  const [can] = useState(supported);
  const [told, tell] = useState('');
  const test = async () => tell(TEST_WORDS[(await testTones()) ? 'played' : 'silent']);
  return (
    <div class="sound">
      <fieldset>
        <legend class="told">Sound and screen</legend>
        {SWITCH_NAMES.map((name) => (
          <Switch
            key={name}
            name={name}
            isOn={switches[name]}
            isThere={can[name]}
            onSwitch={(isOn) => onSwitches({ ...switches, [name]: isOn })}
          />
        ))}
      </fieldset>
      <div class="sound-try">
        <button type="button" class="button" onClick={() => void test()}>
          Test the sound
        </button>
        {can.pocket && routine.items.length > 0 && <TrackDownload routine={routine} exercises={exercises} />}
        <p class="told" aria-live="polite">
          {told}
        </p>
      </div>
      <details>
        <summary>Your own music, and a locked phone</summary>
        <ul>
          {MUSIC_WORDS.map(({ name, sentence }) => (
            <li key={name}>
              <strong>{name}.</strong> {sentence}
            </li>
          ))}
        </ul>
        <p>{LOCKED_WORDS}</p>
      </details>
    </div>
  );
}
