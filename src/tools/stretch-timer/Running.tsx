import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { runOf, type Run } from './clock-state.ts';
import type { ClockState } from './clock.ts';
import { Controls } from './Controls.tsx';
import { Finished } from './Finished.tsx';
import { hurtItem } from './rest-of-routine.ts';
import type { Routine } from './routine.ts';
import { titleOf } from './routine-label.ts';
import { announcement } from './run-words.ts';
import { createCuesPlayer } from './sound/cues-player.browser.ts';
import { TROUBLE_WORDS } from './sound/sound-words.ts';
import { SoundSwitches } from './sound/SoundSwitches.tsx';
import type { Switches, Trouble } from './sound/switches.ts';
import { StepFace } from './StepFace.tsx';
import { StepHow, StepMore } from './StepHow.tsx';
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
  /** Folder of the exercises' pages, with a slash at its end. */
  readonly pages: string;
  /** Address of the page that tells when to get help. */
  readonly helpHref: string;
  /** The reader stopped it: paused where it stood, to be gone on with. */
  readonly onStop: (run: Run) => void;
  /** The reader says that it hurts, at an item of the routine. */
  readonly onHurt: (item: number) => void;
  readonly onAgain: () => void;
  /** The reader goes back to where the page was last looked at. */
  readonly onGoBack: (run: Run) => void;
  readonly onLeave: () => void;
}

/** An end that is seen later than this ran out while nobody looked, ms: timers that are awake are never so late. */
const MISSED_MS = 2000;

/** A routine under way. */
export function Running(props: Props) {
  const { routine, started, cards, lines, switches, onSwitches, drawings, pages, helpHref, onStop, onHurt } = props;
  const room = useRef<HTMLElement>(null);
  const [trouble, setTrouble] = useState<Trouble>();
  const { clock, nowMs, position, schedule, send, look, cues, seenElapsedMs } = useRun(routine, started, cards, (onEvent) =>
    createCuesPlayer({ exercises: cards, routineName: routine.name, switches, onEvent, onTrouble: setTrouble }),
  );
  const { phase } = clock;
  const step = schedule[position.index];
  const card = cards.get(step?.exerciseId ?? '');
  const isPaused = phase === 'paused';

  useKeys(room, phase, send);
  useEffect(() => {
    room.current?.focus({ preventScroll: true });
    room.current?.scrollIntoView();
  }, []);
  useEffect(() => {
    if (phase === 'stopped') onStop(runOf(routine, { ...clock, phase: 'paused' }));
  }, [phase]);

  // A region tells what changes in it, so it is filled once it stands there.
  const words = isPaused ? 'Paused.' : announcement(schedule, position, cards);
  const [told, tell] = useState('');
  useEffect(() => tell(words), [words]);

  // The same nodes from moment to moment, which Preact then passes over.
  const still = useMemo(
    () => (
      <>
        {card && <StepHow card={card} lines={lines.get(card.id) ?? []} drawings={drawings} />}
        <Controls phase={phase} onControl={send} />
        <div class="run-ends">
          <button type="button" class="run-hurts" onClick={() => onHurt(hurtItem(schedule, position.index))}>
            It hurts
          </button>
          <button type="button" onClick={() => send('stop')}>
            Stop
          </button>
        </div>
        {card && <StepMore card={card} pages={pages} isPaused={isPaused} />}
        <p>
          Stop and <a href={helpHref}>get help</a> for numbness, weakness or any sign on the card above.
        </p>
        <p class="run-trouble" role="status">
          {trouble && TROUBLE_WORDS[trouble]}
        </p>
        <details class="run-sound">
          <summary>Sound and screen</summary>
          <SoundSwitches
            switches={switches}
            onSwitches={(next) => {
              cues.setSwitches(next);
              onSwitches(next);
            }}
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
  if (phase === 'finished') {
    const isMissed = nowMs - clock.atMs > MISSED_MS;
    const onGoBack = () => props.onGoBack(runOf(routine, { ...clock, phase: 'paused', elapsedMs: seenElapsedMs }));
    return <Finished routine={routine} exercises={cards} onAgain={props.onAgain} onLeave={props.onLeave} {...(isMissed && { onGoBack })} />;
  }
  return (
    <section
      class={['run', switches.captions && 'large', switches.border && 'framed'].filter(Boolean).join(' ')}
      aria-label={titleOf(routine, cards)}
      tabIndex={-1}
      ref={room}
      data-phase={isPaused ? 'paused' : step?.kind}
      data-side={step?.side}
    >
      <StepFace schedule={schedule} clock={clock} nowMs={nowMs} position={position} exercises={cards} onLook={look} />
      {still}
      <p class="told" role="status">
        {told}
      </p>
    </section>
  );
}
