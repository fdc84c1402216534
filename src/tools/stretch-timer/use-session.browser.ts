import { useEffect, useState } from 'preact/hooks';
import { useLate } from '../shared/use-late.browser.ts';
import type { Answers } from './answers.ts';
import { RUN_KEY } from './history-key.ts';
import { sessionModule } from './late-session.browser.ts';
import type { Exercises, Routine } from './routine.ts';
import type { Opening } from './Session.tsx';

/** True when this entry of the history holds something of a run; what, is for the session to judge. */
const holdsRun = (): boolean => {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && RUN_KEY in state;
};

/**
 * The part of the timer that comes late: fetched as the reader reaches for it, or when the page was
 * left in the middle of a routine.
 */
export function useSession(exercises: Exercises) {
  const [isWanted, want] = useState(false);
  const [opening, open] = useState<Opening>();
  const [answers, setAnswers] = useState<Answers>();
  const [isLookedUp, setLookedUp] = useState(false);
  const [parts, isLost, retry] = useLate(sessionModule, isWanted);

  useEffect(() => {
    if (holdsRun()) want(true);
  }, []);

  useEffect(() => {
    if (!parts) return;
    const run = parts.keptRun(exercises);
    if (run) open({ at: 'offer', run });
    void parts.keptAnswers().then((kept) => {
      if (kept) setAnswers((given) => given ?? kept);
      setLookedUp(true);
    });
  }, [parts]);

  return {
    /** Fetches it ahead of the tap. */
    reach: () => want(true),
    open: (at: 'questions' | 'start', routine: Routine) => {
      want(true);
      open({ at, routine });
    },
    leave: () => open(undefined),
    opening,
    /** There once it has come and earlier answers were looked up. */
    parts: isLookedUp ? parts : undefined,
    isLost,
    /** Fetches it again when it did not come. */
    retry,
    answers,
    setAnswers,
  };
}
