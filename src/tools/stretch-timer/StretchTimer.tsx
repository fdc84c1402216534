import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LatePart } from '../shared/LatePart.tsx';
import { NOT_LOADED } from '../shared/late-words.ts';
import { useFragment } from '../shared/use-fragment.browser.ts';
import { sessionModule } from './late-session.browser.ts';
import type { Routine } from './routine.ts';
import { lengthLabel } from './routine-label.ts';
import { RoutineButtons } from './RoutineButtons.tsx';
import { RoutineList } from './RoutineList.tsx';
import { DEFAULT_SWITCHES } from './sound/switches.ts';
import type { ReadyRoutine, TimerCard } from './timer-card.ts';
import { TimerExtras } from './TimerExtras.tsx';
import { useSession } from './use-session.browser.ts';

const wordsModule = () => import('./fault-words.ts');

interface Props {
  readonly cards: readonly TimerCard[];
  /** The first one is chosen as the timer opens. */
  readonly routines: readonly [ReadyRoutine, ...ReadyRoutine[]];
  /** Address of the tool's own page, where the timer stands in an article; absent on that page, which owns its fragment. */
  readonly toolHref?: string;
  /** Address of the page that tells when to get help. */
  readonly helpHref: string;
  /** Folder of the drawings, with a slash at its end. */
  readonly drawings?: string;
  /** Address of the styles of what comes late. */
  readonly styles: string;
}

/** The timer: opens on a ready routine, starts with one tap. */
export function StretchTimer({ cards, routines, toolHref, helpHref, drawings, styles }: Props) {
  const byId = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  const library = useMemo(() => ({ exercises: byId, routines: new Map(routines.map((routine) => [routine.id, routine])) }), [byId]);
  const [routine, setRoutine] = useState<Routine>(routines[0]);
  const [isChosen, setChosen] = useState(false);
  const [note, setNote] = useState('');
  const [switches, setSwitches] = useState(DEFAULT_SWITCHES);
  const session = useSession(byId);
  const start = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  const choose = (next: Routine) => {
    setRoutine(next);
    setChosen(true);
    setNote('');
  };
  const onLost = () => setNote(NOT_LOADED);
  const codec = async () => {
    const { fromLink, toLink } = await import('./link.ts');
    return { fromLink: (fragment: string) => fromLink(fragment, library), toLink: (fields: Routine) => toLink(fields, library) };
  };
  useFragment({
    isOwner: toolHref === undefined,
    codec,
    fields: isChosen ? routine : undefined,
    onLink: ({ routine: linked, unusable }) => {
      if (linked) choose(linked);
      if (unusable.length > 0) wordsModule().then(({ linkSentence }) => setNote(linkSentence(unusable, linked !== undefined)), onLost);
    },
    onLost,
  });

  const isOpen = session.opening !== undefined;
  useEffect(() => {
    if (wasOpen.current && !isOpen) start.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const name = routine.name || 'Your routine';
  const { parts, answers } = session;
  const fit = parts && answers && parts.fitted(routine, answers, byId);
  const list = <RoutineList routine={fit?.routine ?? routine} exercises={byId} />;
  return (
    <div class={toolHref === undefined ? 'stretch' : 'stretch in-article'} onPointerOver={session.reach} onFocusIn={session.reach}>
      {session.opening ? (
        parts ? (
          <parts.Session
            opening={session.opening}
            cards={byId}
            switches={switches}
            onSwitches={setSwitches}
            answers={answers}
            onAnswers={session.setAnswers}
            onLeave={session.leave}
            helpHref={helpHref}
            drawings={drawings}
          />
        ) : (
          <p role="status">{session.isLost ? NOT_LOADED : 'One moment…'}</p>
        )
      ) : (
        <>
          <button type="button" class="start" ref={start} onClick={() => session.open('start', routine)}>
            Start {name} <small>{lengthLabel(routine, byId)}</small>
          </button>
          <p class="link-note" role="status">
            {note}
          </p>
          <RoutineButtons routines={routines} exercises={byId} chosen={routine} onChoose={choose} />
          <section class="chosen" aria-label={name}>
            <p class="title">{name}</p>
            <p>{routines.find((ready) => ready === routine)?.summary}</p>
            {fit && <parts.Notes notes={fit.notes} />}
            {toolHref === undefined ? (
              list
            ) : (
              <details>
                <summary>What is in it</summary>
                {list}
              </details>
            )}
            {answers && (
              <button type="button" onClick={() => session.open('questions', routine)}>
                Change my health answers
              </button>
            )}
          </section>
          <LatePart name="Sound and screen" load={sessionModule}>
            {({ SoundSwitches }) => <SoundSwitches switches={switches} onSwitches={setSwitches} routine={routine} exercises={byId} />}
          </LatePart>
          {toolHref === undefined ? (
            <TimerExtras exercises={cards} routine={routine} onRoutine={choose} routines={library.routines} drawings={drawings} />
          ) : (
            <p><a href={toolHref}>Build your own routine</a></p>
          )}
        </>
      )}
      <link rel="stylesheet" href={styles} />
    </div>
  );
}
