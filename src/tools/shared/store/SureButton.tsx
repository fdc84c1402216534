import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What the second press does, told after the first. */
  readonly warning: string;
  readonly onSure: () => void;
  /** Hears what is to be announced. */
  readonly onTell: (words: string) => void;
}

/** A button that wants a second press, for what cannot be taken back. Leaving it takes the first press back. */
export function SureButton({ label, warning, onSure, onTell }: Props) {
  const [isAsked, ask] = useState(false);
  const press = (button: HTMLButtonElement) => {
    // Safari gives a pressed button no focus, and without it nothing is left.
    button.focus();
    ask(!isAsked);
    if (isAsked) onSure();
    else onTell(`${warning} Press again to do it.`);
  };
  const leave = () => {
    if (isAsked) onTell('');
    ask(false);
  };
  return (
    <button type="button" onClick={({ currentTarget }) => press(currentTarget)} onBlur={leave}>
      {isAsked ? 'Press again to delete' : label}
    </button>
  );
}
