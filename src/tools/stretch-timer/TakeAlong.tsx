import { useState } from 'preact/hooks';
import { CopyButton } from '../shared/CopyButton.tsx';
import { PrintSheet } from '../shared/print/PrintSheet.tsx';
import { useLate } from '../shared/use-late.browser.ts';
import { LatePart } from './LatePart.tsx';
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

type Way = 'saved' | 'file' | 'calendar' | 'card';

/** The ways to take a routine along. Each is fetched when it is opened, and the way in stays open for a broken routine. */
export function TakeAlong({ routine, library, isUsable, drawings, toolHref, onRoutine }: Props) {
  const [asked, ask] = useState<readonly Way[]>([]);
  const open = (way: Way) => () => ask(asked.includes(way) ? asked : [...asked, way]);
  const saved = useLate(savedModule, asked.includes('saved'));
  const file = useLate(fileModule, asked.includes('file'));
  const calendar = useLate(calendarModule, asked.includes('calendar'));
  const card = useLate(cardModule, asked.includes('card'));
  const { exercises } = library;
  const link = () => new URL(`${toolHref}#${toLink(routine, library)}`, location.href).href;
  return (
    <div class="take">
      {isUsable && (
        <div class="row">
          <CopyButton label="Copy link to this routine" text={link} />
        </div>
      )}
      <LatePart name="Save on this device, or open a saved routine" onOpen={open('saved')}>
        {saved && <saved.SavedRoutines routine={routine} library={library} isUsable={isUsable} onRoutine={onRoutine} />}
      </LatePart>
      <LatePart name="Export or import a file" onOpen={open('file')}>
        {file && <file.RoutineFile routine={routine} exercises={exercises} isUsable={isUsable} onRoutine={onRoutine} />}
      </LatePart>
      {isUsable && (
        <>
          <LatePart name="Put it in your calendar" onOpen={open('calendar')}>
            {calendar && <calendar.CalendarForm routine={routine} exercises={exercises} link={link} />}
          </LatePart>
          <LatePart name="Print a card" onOpen={open('card')}>
            {card && <card.RoutineCard routine={routine} exercises={exercises} drawings={drawings} />}
            {card && <PrintSheet link={link} />}
          </LatePart>
        </>
      )}
    </div>
  );
}
