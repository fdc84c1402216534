import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../../figures/save/download.browser.ts';
import type { Outcome } from '../shared/store/outcome.ts';
import type { SavedItem } from '../shared/store/saved-item.ts';
import { putBack, remove, removeAll } from '../shared/store/store.browser.ts';
import { FAULT_SENTENCES } from '../shared/store/store-words.ts';
import { SureButton } from '../shared/store/SureButton.tsx';
import { useSaved } from '../shared/store/use-saved.browser.ts';
import { Styled } from '../shared/Styled.tsx';
import stylesHref from './builder.css?url&no-inline';
import { localDay } from './day.ts';
import { fromFragment, MINUTES, toCsv, weeksOf } from './log.ts';
import { LogChart } from './LogChart.tsx';
import { LOG_TOOL, LogForm } from './LogForm.tsx';
import { LogTable, type LogRow } from './LogTable.tsx';
import { titleOf } from './routine-label.ts';
import { exercisesById, type Routine, type TimedExercise } from './routine.ts';
import { buildSchedule, totalMs } from './schedule.ts';

interface Props {
  readonly exercises: readonly TimedExercise[];
  readonly routine: Routine;
}

/** What is in the log, the last day first. */
const rowsOf = (items: readonly SavedItem[]): LogRow[] =>
  items
    .flatMap((item) => {
      const entry = fromFragment(item.name, item.fragment);
      return entry ? [{ item, entry }] : [];
    })
    .sort((a, b) => b.entry.day.localeCompare(a.entry.day));

/** The reader's own notes of what they did. It only writes down: it asks for nothing and counts nothing missed. Fetched late. */
export function Log({ exercises, routine }: Props) {
  const listing = useSaved(LOG_TOOL);
  const room = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [told, tell] = useState('');
  const [gone, setGone] = useState<SavedItem>();
  useEffect(() => undo.current?.focus(), [gone]);
  const rows = rowsOf(listing?.ok ? listing.items : []);
  const entries = rows.map(({ entry }) => entry);
  const routineMs = totalMs(buildSchedule(routine, exercisesById(exercises)));
  const name = titleOf(routine, exercisesById(exercises));
  const minutes = Math.min(MINUTES.max, Math.max(MINUTES.min, Math.round(routineMs / 60_000)));

  const tellOf = (outcome: Outcome, success: string): boolean => {
    tell(outcome.ok ? success : FAULT_SENTENCES[outcome.fault]);
    return outcome.ok;
  };
  const onDelete = async ({ item }: LogRow) => {
    if (tellOf(await remove(item.id), 'The entry is deleted.')) setGone(item);
  };
  const bringBack = async (item: SavedItem) => {
    if (!tellOf(await putBack(item), 'The entry is back.')) return;
    setGone(undefined);
    room.current?.focus();
  };
  const deleteAll = async () => {
    if (!tellOf(await removeAll(LOG_TOOL), 'The log is empty.')) return;
    setGone(undefined);
    room.current?.focus();
  };
  const take = () => {
    download(new Blob([toCsv(entries)], { type: 'text/csv' }), 'stretching-log.csv');
    tell('The file is in your downloads.');
  };

  return (
    <Styled hrefs={[stylesHref]}>
      <section class="log" aria-label="Log" tabIndex={-1} ref={room}>
        <LogForm key={`${minutes} ${name}`} routine={name} minutes={minutes} onTell={tell} />
        {listing && !listing.ok && <p class="fault">{FAULT_SENTENCES[listing.fault]}</p>}
        <p class="news" role="status">
          {told}
        </p>
        {rows.length > 0 && (
          <>
            <figure>
              <figcaption>Minutes a week</figcaption>
              <LogChart weeks={weeksOf(entries, localDay(new Date()))} />
            </figure>
            <LogTable rows={rows} onDelete={onDelete} />
          </>
        )}
        <div class="row">
          {gone && (
            <button type="button" ref={undo} onClick={() => bringBack(gone)}>
              Undo: bring the entry back
            </button>
          )}
          {rows.length > 0 && (
            <>
              <button type="button" onClick={take}>
                Export the log (CSV)
              </button>
              <SureButton label="Delete the whole log" warning="This deletes every entry for good." onSure={deleteAll} onTell={tell} />
            </>
          )}
        </div>
      </section>
    </Styled>
  );
}
