import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LatePart } from '../shared/LatePart.tsx';
import { NOT_LOADED } from '../shared/late-words.ts';
import { NotLoaded } from '../shared/NotLoaded.tsx';
import { useFragment } from '../shared/use-fragment.browser.ts';
import { sessionModule } from './late-session.browser.ts';
import type { Routine } from './routine.ts';
import { lengthLabel, titleOf } from './routine-label.ts';
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
  /** Folder of the exercises' pages, with a slash at its end. */
  readonly pages: string;
  /** Folder of the drawings, with a slash at its end. */
  readonly drawings?: string;
  /** Address of the styles of what comes late. */
  readonly styles: string;
}

/** The timer: opens on a ready routine, starts with one tap once its questions were answered. */
export function StretchTimer({ cards, routines, toolHref, helpHref, pages, drawings, styles }: Props) {
  const byId = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  const library = useMemo(() => ({ exercises: byId, routines: new Map(routines.map((routine) => [routine.id, routine])) }), [byId]);
  const [routine, setRoutine] = useState<Routine>(routines[0]);
  const [isChosen, setChosen] = useState(false);
  const [note, setNote] = useState('');
  // A link names another routine than the first, and takes a moment to be read.
  const [isKnown, setKnown] = useState(false);
  useLayoutEffect(() => setKnown(toolHref !== undefined || !location.hash.includes('=')), []);
  const [switches, setSwitches] = useState(DEFAULT_SWITCHES);
  const session = useSession(byId);
  const start = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  const choose = (next: Routine) => {
    setRoutine(next);
    setChosen(true);
    setNote('');
  };
  const onLost = () => {
    setKnown(true);
    setNote(NOT_LOADED);
  };
  const codec = async () => {
    const { fromLink, toAddress } = await import('./link.ts');
    return { fromLink: (fragment: string) => fromLink(fragment, library), toLink: (fields: Routine) => toAddress(fields, library) };
  };
  useFragment({
    isOwner: toolHref === undefined,
    codec,
    fields: isChosen ? routine : undefined,
    onLink: ({ routine: linked, unusable }) => {
      setKnown(true);
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

  const name = titleOf(routine, byId);
  const { parts, answers } = session;
  // Once a change: the sound file is made of it, and goes with it.
  const fit = useMemo(() => parts && answers && parts.fitted(routine, answers, byId), [parts, routine, answers, byId]);
  const list = <RoutineList routine={fit?.routine ?? routine} exercises={byId} pages={pages} />;
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
            pages={pages}
            drawings={drawings}
          />
        ) : (
          <div class="panel">{session.isLost ? <NotLoaded onRetry={session.retry} /> : <p role="status">One moment…</p>}</div>
        )
      ) : (
        <>
          <button type="button" class="start" ref={start} onClick={() => session.open('start', routine)}>
            Start {isKnown && (
              <>
                {name} <small>{lengthLabel(routine, byId)}</small>
              </>
            )}
          </button>
          <p class="link-note" role="status">
            {note}
          </p>
          <RoutineButtons routines={routines} exercises={byId} chosen={routine} onChoose={choose} />
          {parts && <parts.Yours library={library} chosen={routine} onChoose={choose} />}
          <section class="chosen" aria-label={name}>
            <p class="title">{name}</p>
            <p>{routines.find((ready) => ready === routine)?.summary}</p>
            {parts && fit && <parts.Notes notes={fit.notes} />}
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
            {({ SoundSwitches }) => (
              <SoundSwitches switches={switches} onSwitches={setSwitches} routine={fit?.routine ?? routine} exercises={byId} />
            )}
          </LatePart>
          {toolHref === undefined ? (
            <TimerExtras exercises={cards} routine={routine} fit={fit} onRoutine={choose} routines={library.routines} drawings={drawings} />
          ) : (
            <p><a href={toolHref}>Build your own routine</a></p>
          )}
        </>
      )}
      <link rel="stylesheet" href={styles} />
    </div>
  );
}
