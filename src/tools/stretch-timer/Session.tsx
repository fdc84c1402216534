import { useState } from 'preact/hooks';
import type { Answers } from './answers.ts';
import type { Run } from './clock-state.ts';
import { IDLE, reduce, type ClockState } from './clock.ts';
import { HealthQuestions } from './HealthQuestions.tsx';
import { dropRun } from './kept-run.browser.ts';
import { KeptOffer } from './KeptOffer.tsx';
import { PainGuide } from './PainGuide.tsx';
import { restOfRoutine } from './rest-of-routine.ts';
import type { Exercises, Routine } from './routine.ts';
import { Running } from './Running.tsx';
import { buildSchedule } from './schedule.ts';
import type { Switches } from './sound/switches.ts';
import { adaptRoutine } from './ticks.ts';
import type { Cards } from './timer-card.ts';

type Stage =
  | { readonly at: 'offer'; readonly run: Run }
  | { readonly at: 'questions'; readonly routine: Routine }
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
  readonly drawings?: string | undefined;
}

function started(routine: Routine, exercises: Exercises): Stage {
  const lengthsMs = buildSchedule(routine, exercises).map(({ durationMs }) => durationMs);
  return { at: 'running', routine, clock: reduce(IDLE, { kind: 'start', nowMs: Date.now(), lengthsMs }) };
}

/** Starts at once what earlier answers leave of a routine; asks when there are none, or nothing is left. */
function opened(opening: Opening, cards: Cards, answers: Answers | undefined): Stage {
  if (opening.at === 'offer') return opening;
  const { at, routine } = opening;
  const fitted = answers && adaptRoutine(routine, answers, cards).routine;
  return at === 'start' && fitted && fitted.items.length > 0 ? started(fitted, cards) : { at: 'questions', routine };
}

/** From the Start button to the end: questions once, the running routine, and what stops it. Fetched late. */
export function Session({ opening, cards, switches, onSwitches, answers, onAnswers, onLeave, helpHref, drawings }: Props) {
  const [stage, go] = useState<Stage>(() => opened(opening, cards, answers));
  switch (stage.at) {
    case 'offer': {
      const { routine, clock } = stage.run;
      const goOn = () => go({ at: 'running', routine, clock: reduce(clock, { kind: 'resume', nowMs: Date.now() }) });
      const drop = () => {
        dropRun();
        onLeave();
      };
      return <KeptOffer run={stage.run} onGoOn={goOn} onDrop={drop} />;
    }
    case 'questions': {
      const given = answers ?? [];
      const start = (routine: Routine) => {
        onAnswers(given);
        go(started(routine, cards));
      };
      return <HealthQuestions cards={cards} routine={stage.routine} answers={given} onAnswers={onAnswers} onStart={start} onLeave={onLeave} />;
    }
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
          onStop={onLeave}
          onHurt={(item) => go({ at: 'hurt', routine, item })}
        />
      );
    }
    case 'hurt': {
      const rest = restOfRoutine(stage.routine, stage.item);
      const name = cards.get(stage.routine.items[stage.item]?.exercise ?? '')?.name ?? '';
      return <PainGuide exercise={name} onNext={rest && (() => go(started(rest, cards)))} onLeave={onLeave} helpHref={helpHref} />;
    }
  }
}
