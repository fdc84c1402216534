import { useState } from 'preact/hooks';
import type { Answers } from './answers.ts';
import { Blocked } from './Blocked.tsx';
import { startBlock } from './builder-words.ts';
import type { Run } from './clock-state.ts';
import { IDLE, positionAt, reduce, type ClockState } from './clock.ts';
import { HealthQuestions } from './HealthQuestions.tsx';
import { dropRun } from './kept-run.browser.ts';
import { KeptOffer } from './KeptOffer.tsx';
import { PainGuide } from './PainGuide.tsx';
import { fromItem, restOfRoutine } from './rest-of-routine.ts';
import type { Exercises, Routine } from './routine.ts';
import { Running } from './Running.tsx';
import { buildSchedule } from './schedule.ts';
import type { Switches } from './sound/switches.ts';
import { adaptRoutine } from './ticks.ts';
import type { Cards } from './timer-card.ts';

type Stage =
  | { readonly at: 'offer'; readonly run: Run; readonly isStopped?: true }
  | { readonly at: 'questions'; readonly routine: Routine; readonly left?: Run }
  | { readonly at: 'blocked'; readonly why: string }
  | { readonly at: 'running'; readonly routine: Routine; readonly clock: ClockState }
  | { readonly at: 'hurt'; readonly routine: Routine; readonly item: number };

/** What a session begins with: a run that was left, the questions, or a routine to start at once. */
export type Opening =
  | { readonly at: 'offer'; readonly run: Run }
  | { readonly at: 'questions' | 'start'; readonly routine: Routine };

interface Props {
  readonly opening: Opening;
  readonly cards: Cards;
  readonly switches: Switches;
  readonly onSwitches: (switches: Switches) => void;
  /** Answers of this visit; undefined until the questions were asked. */
  readonly answers: Answers | undefined;
  readonly onAnswers: (answers: Answers) => void;
  readonly onLeave: () => void;
  readonly helpHref: string;
  /** Folder of the exercises' pages, with a slash at its end. */
  readonly pages: string;
  readonly drawings?: string | undefined;
}

function started(routine: Routine, exercises: Exercises): Stage {
  const why = startBlock(routine, exercises);
  if (why) return { at: 'blocked', why };
  const lengthsMs = buildSchedule(routine, exercises).map(({ durationMs }) => durationMs);
  return { at: 'running', routine, clock: reduce(IDLE, { kind: 'start', nowMs: Date.now(), lengthsMs }) };
}

/** Goes on where a run was left. */
const resumed = ({ routine, clock }: Run): Stage => ({ at: 'running', routine, clock: reduce(clock, { kind: 'resume', nowMs: Date.now() }) });

/** What a run that was left has still to come, from the exercise on in which it stands. */
function stillToCome({ routine, clock }: Run, exercises: Exercises): Routine {
  const { index } = positionAt(clock, clock.atMs);
  return fromItem(routine, buildSchedule(routine, exercises)[index]?.item ?? 0);
}

/** Starts at once what earlier answers leave of a routine; asks when there are none, or nothing is left. */
function opened(opening: Opening, cards: Cards, answers: Answers | undefined): Stage {
  if (opening.at === 'offer') return opening;
  const { at, routine } = opening;
  const why = startBlock(routine, cards);
  if (at === 'start' && why) return { at: 'blocked', why };
  const fitted = answers && adaptRoutine(routine, answers, cards).routine;
  return at === 'start' && fitted && fitted.items.length > 0 ? started(fitted, cards) : { at: 'questions', routine };
}

/** From the Start button to the end: questions once, the running routine, and what stops it. Fetched late. */
export function Session({ opening, cards, switches, onSwitches, answers, onAnswers, onLeave, helpHref, pages, drawings }: Props) {
  const [stage, go] = useState<Stage>(() => opened(opening, cards, answers));
  switch (stage.at) {
    case 'offer': {
      const { run, isStopped = false } = stage;
      // A page that was loaded again knows no answers of before, and without them no safety line.
      const goOn = () => go(answers ? resumed(run) : { at: 'questions', routine: stillToCome(run, cards), left: run });
      const drop = () => {
        dropRun();
        onLeave();
      };
      return <KeptOffer run={run} isStopped={isStopped} exercises={cards} onGoOn={goOn} onDrop={drop} />;
    }
    case 'questions': {
      const { routine, left } = stage;
      const given = answers ?? [];
      const start = (fit: Routine) => {
        onAnswers(given);
        const isSame = adaptRoutine(routine, given, cards).changes.length === 0;
        go(left && isSame ? resumed(left) : started(fit, cards));
      };
      return (
        <HealthQuestions
          cards={cards}
          routine={routine}
          isGoingOn={left !== undefined}
          answers={given}
          onAnswers={onAnswers}
          onStart={start}
          onLeave={onLeave}
          helpHref={helpHref}
        />
      );
    }
    case 'blocked':
      return <Blocked why={stage.why} onLeave={onLeave} />;
    case 'running': {
      const { routine, clock } = stage;
      return (
        <Running
          // Another clock is another run.
          key={clock.atMs}
          routine={routine}
          started={clock}
          cards={cards}
          lines={adaptRoutine(routine, answers ?? [], cards).lines}
          switches={switches}
          onSwitches={onSwitches}
          drawings={drawings}
          pages={pages}
          helpHref={helpHref}
          onStop={(run) => go({ at: 'offer', run, isStopped: true })}
          onHurt={(item) => go({ at: 'hurt', routine, item })}
          onAgain={() => go(started(routine, cards))}
          onGoBack={(run) => go(resumed(run))}
          onLeave={onLeave}
        />
      );
    }
    case 'hurt': {
      const { routine, item } = stage;
      const rest = restOfRoutine(routine, item);
      const onGoOn = {
        again: () => go(started(fromItem(routine, item), cards)),
        ...(rest && { 'leave-out': () => go(started(rest, cards)) }),
      };
      const name = cards.get(routine.items[item]?.exercise ?? '')?.name ?? '';
      return <PainGuide exercise={name} onGoOn={onGoOn} onLeave={onLeave} helpHref={helpHref} />;
    }
  }
}
