import { useId, useState } from 'preact/hooks';
import { download } from '../../figures/save/download.browser.ts';
import { nameOf } from './builder-words.ts';
import { fileName } from './file-name.ts';
import { faultSentence } from './fault-words.ts';
import { toFile } from './routine-file.ts';
import { routineFrom } from './routine-files.browser.ts';
import type { Exercises, Routine } from './routine.ts';

interface Props {
  readonly routine: Routine;
  readonly exercises: Exercises;
  readonly isUsable: boolean;
  readonly onRoutine: (routine: Routine) => void;
}

/** Most faults of a file that are told one by one. */
const MOST_TOLD = 4;

/** The routine as a file, out and in. A file that cannot be used changes nothing. */
export function RoutineFile({ routine, exercises, isUsable, onRoutine }: Props) {
  const id = useId();
  const [told, tell] = useState<readonly string[]>([]);
  const take = () => {
    download(new Blob([toFile(routine, exercises)], { type: 'application/json' }), `${fileName(nameOf(routine))}.json`);
    tell(['The file is in your downloads.']);
  };
  const bring = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    // The same words a second time are told only if they were gone in between.
    tell([]);
    const reading = await routineFrom(file, exercises);
    // The same file can then be chosen again.
    input.value = '';
    if (reading.ok) {
      onRoutine(reading.routine);
      tell([`“${nameOf(reading.routine)}” is open. Undo brings back the one before.`]);
      return;
    }
    const faults = reading.faults.slice(0, MOST_TOLD).map(faultSentence);
    tell(['Your routine stays as it was.', ...faults, ...(reading.faults.length > MOST_TOLD ? ['There is more that cannot be used.'] : [])]);
  };
  return (
    <div class="file">
      {isUsable && (
        <button type="button" onClick={take}>
          Export the routine to a file
        </button>
      )}
      <label for={id}>Import a routine from a file</label>
      <input id={id} type="file" accept=".json,application/json" onChange={({ currentTarget }) => bring(currentTarget)} />
      <div role="status" class="news">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
