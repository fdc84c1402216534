import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClockState } from './clock.ts';
import { Controls } from './Controls.tsx';
import { Finished } from './Finished.tsx';
import type { Routine } from './routine.ts';
import { announcement } from './run-words.ts';
import { createCuesPlayer } from './sound/cues-player.browser.ts';
import { SoundSwitches } from './sound/SoundSwitches.tsx';
import type { Switches, Trouble } from './sound/switches.ts';
import { StepFace } from './StepFace.tsx';
import { StepHow } from './StepHow.tsx';
import type { Cards } from './timer-card.ts';
import { useKeys } from './use-keys.browser.ts';
import { useRun } from './use-run.browser.ts';

interface Props {
  readonly routine: Routine;
  /** A clock that the reader's tap has just started, or set going again. */
  readonly started: ClockState;
  readonly cards: Cards;
  /** What the reader's ticks say of an exercise, by its id. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly switches: Switches;
  readonly onSwitches: (switches: Switches) => void;
  readonly drawings?: string | undefined;
  readonly onStop: () => void;
  /** The reader says that it hurts, at an item of the routine. */
  readonly onHurt: (item: number) => void;
}

/** A routine under way. */
export function Running({ routine, started, cards, lines, switches, onSwitches, drawings, onStop, onHurt }: Props) {
  const room = useRef<HTMLElement>(null);
  const [trouble, setTrouble] = useState<Trouble>();
  const { clock, position, schedule, send, cues } = useRun(routine, started, cards, (onEvent) =>
    createCuesPlayer({ exercises: cards, routineName: routine.name, switches, onEvent, onTrouble: setTrouble }),
  );
  const { phase } = clock;
  const step = schedule[position.index];
  const isPaused = phase === 'paused';

  useKeys(room, phase, send);
  useEffect(() => {
    room.current?.focus({ preventScroll: true });
    room.current?.scrollIntoView();
  }, []);
  useEffect(() => {
    if (phase === 'stopped') onStop();
  }, [phase]);

  // A region tells what changes in it, so it is filled once it stands there.
  const words = isPaused ? 'Paused.' : announcement(schedule, position, cards);
  const [told, tell] = useState('');
  useEffect(() => tell(words), [words]);

  // The same nodes from second to second, which Preact then passes over.
  const still = useMemo(
    () => (
      <>
        <Controls phase={phase} onControl={send} />
        <button type="button" class="run-hurts" onClick={() => onHurt(step?.item ?? 0)}>
          It hurts
        </button>
        {step && <StepHow card={cards.get(step.exerciseId)} lines={lines.get(step.exerciseId) ?? []} drawings={drawings} />}
        <details class="run-sound">
          <summary>Sound and screen</summary>
          <SoundSwitches
            switches={switches}
            onSwitches={(next) => {
              cues.setSwitches(next);
              onSwitches(next);
            }}
            trouble={trouble}
            routine={routine}
            exercises={cards}
          />
        </details>
        <p class="how run-keys">Keys: space pauses and goes on, arrows go back and skip.</p>
      </>
    ),
    [phase, step, lines, switches, trouble],
  );

  // What sounds stays until the reader leaves, so that the last tone rings out.
  if (phase === 'finished') return <Finished name={routine.name} onLeave={onStop} />;
  return (
    <section
      class="run"
      aria-label={routine.name || 'Your routine'}
      tabIndex={-1}
      ref={room}
      data-phase={isPaused ? 'paused' : step?.kind}
      data-side={step?.side}
    >
      <StepFace schedule={schedule} position={position} exercises={cards} isPaused={isPaused} />
      {still}
      <p class="told" role="status">
        {told}
      </p>
    </section>
  );
}
