import type { SavedItem } from '../shared/store/saved-item.ts';
import { sayDay } from './day.ts';
import type { LogEntry } from './log.ts';

/** An entry with the record that it was read from. */
export interface LogRow {
  readonly item: SavedItem;
  readonly entry: LogEntry;
}

interface Props {
  readonly rows: readonly LogRow[];
  readonly onDelete: (row: LogRow) => void;
}

/** Every entry, the last day first. */
export function LogTable({ rows, onDelete }: Props) {
  return (
    <div class="wide" role="region" aria-label="Entries" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Minutes</th>
            <th scope="col">Routine and note</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { day, minutes, routine, note } = row.entry;
            return (
              <tr key={row.item.id}>
                <th scope="row">{sayDay(day)}</th>
                <td>{minutes}</td>
                <td>
                  <bdi>{routine}</bdi>
                  {note && (
                    <>
                      <br />
                      <bdi class="how">{note}</bdi>
                    </>
                  )}
                </td>
                <td>
                  <button type="button" aria-label={`Delete ${sayDay(day)}, ${minutes} minutes`} onClick={() => onDelete(row)}>
                    ×
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
