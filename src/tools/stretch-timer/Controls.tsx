import type { Phase } from './clock.ts';
import type { Control } from './control.ts';

interface Props {
  readonly phase: Phase;
  readonly onControl: (control: Control) => void;
}

/** The buttons of a running routine; the one that is pressed most is the largest. What ends it stands elsewhere. */
export function Controls({ phase, onControl }: Props) {
  const button = (control: Control, label: string) => (
    <button type="button" onClick={() => onControl(control)}>
      {label}
    </button>
  );
  return (
    <div class="run-controls">
      {phase === 'running' ? button('pause', 'Pause') : button('resume', 'Go on')}
      {button('back', 'Back')}
      {button('skip', 'Skip')}
      {button('next', 'Next exercise')}
      {button('add', '+15 s')}
    </div>
  );
}
