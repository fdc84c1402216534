import { CopyButton } from '../shared/CopyButton.tsx';
import { LatePart } from '../shared/LatePart.tsx';
import { PrintSheet } from '../shared/print/PrintSheet.tsx';
import { toLink } from './link.ts';
import type { Routine } from './routine.ts';
import type { FittedRoutine } from './tick-notes.ts';
import type { Cards } from './timer-card.ts';

const savedModule = () => import('./SavedRoutines.tsx');
const fileModule = () => import('./RoutineFile.tsx');
const calendarModule = () => import('./CalendarForm.tsx');
const cardModule = () => import('./RoutineCard.tsx');

interface Props {
  readonly routine: Routine;
  /** What the reader's answers leave of it, for paper. A link or a file takes the whole. */
  readonly fit: FittedRoutine | undefined;
  readonly cards: Cards;
  /** The ready routines by their id; a link to one of them is short. */
  readonly routines: ReadonlyMap<string, Routine>;
  /** False while the routine cannot be run: then it goes nowhere either. */
  readonly isUsable: boolean;
  readonly drawings: string | undefined;
  readonly toolHref: string;
  readonly onRoutine: (routine: Routine) => void;
}

/** The ways to take a routine along. Each is fetched when it is opened, and the way in stays open for a broken routine. */
export function TakeAlong({ routine, fit, cards, routines, isUsable, drawings, toolHref, onRoutine }: Props) {
  const library = { exercises: cards, routines };
  const link = () => new URL(`${toolHref}#${toLink(routine, library)}`, location.href).href;
  return (
    <div class="take">
      {isUsable && (
        <div class="row">
          <CopyButton label="Copy link to this routine" text={link} />
        </div>
      )}
      <LatePart name="Save on this device, or open a saved routine" load={savedModule}>
        {({ SavedRoutines }) => <SavedRoutines routine={routine} library={library} isUsable={isUsable} onRoutine={onRoutine} />}
      </LatePart>
      <LatePart name="Export or import a file" load={fileModule}>
        {({ RoutineFile }) => <RoutineFile routine={routine} exercises={cards} isUsable={isUsable} onRoutine={onRoutine} />}
      </LatePart>
      {isUsable && (
        <>
          <LatePart name="Put it in your calendar" load={calendarModule}>
            {({ CalendarForm }) => <CalendarForm routine={routine} exercises={cards} link={link} />}
          </LatePart>
          <LatePart name="Print a card" load={cardModule}>
            {({ RoutineCard }) => (
              <>
                <RoutineCard routine={fit?.routine ?? routine} lines={fit?.lines} exercises={cards} drawings={drawings} />
                <PrintSheet link={link} />
              </>
            )}
          </LatePart>
        </>
      )}
    </div>
  );
}
