import { CopyButton } from '../shared/CopyButton.tsx';
import { LatePart } from '../shared/LatePart.tsx';
import { PrintSheet } from '../shared/print/PrintSheet.tsx';
import { toLink, type Library } from './link.ts';
import type { Routine } from './routine.ts';

const savedModule = () => import('./SavedRoutines.tsx');
const fileModule = () => import('./RoutineFile.tsx');
const calendarModule = () => import('./CalendarForm.tsx');
const cardModule = () => import('./RoutineCard.tsx');

interface Props {
  readonly routine: Routine;
  readonly library: Library;
  /** False while the routine cannot be run: then it goes nowhere either. */
  readonly isUsable: boolean;
  readonly drawings: string | undefined;
  readonly toolHref: string;
  readonly onRoutine: (routine: Routine) => void;
}

/** The ways to take a routine along. Each is fetched when it is opened, and the way in stays open for a broken routine. */
export function TakeAlong({ routine, library, isUsable, drawings, toolHref, onRoutine }: Props) {
  const { exercises } = library;
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
        {({ RoutineFile }) => <RoutineFile routine={routine} exercises={exercises} isUsable={isUsable} onRoutine={onRoutine} />}
      </LatePart>
      {isUsable && (
        <>
          <LatePart name="Put it in your calendar" load={calendarModule}>
            {({ CalendarForm }) => <CalendarForm routine={routine} exercises={exercises} link={link} />}
          </LatePart>
          <LatePart name="Print a card" load={cardModule}>
            {({ RoutineCard }) => (
              <>
                <RoutineCard routine={routine} exercises={exercises} drawings={drawings} />
                <PrintSheet link={link} />
              </>
            )}
          </LatePart>
        </>
      )}
    </div>
  );
}
