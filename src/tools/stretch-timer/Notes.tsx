import type { TickNote } from './tick-notes.ts';

interface Props {
  readonly notes: readonly TickNote[];
}

/** What the reader's answers changed, told as it changes. */
export function Notes({ notes }: Props) {
  return (
    <div class="notes" role="status">
      {notes.map(({ reason, changes }) => (
        <div key={reason}>
          <p>{reason}</p>
          {changes.length > 0 && (
            <ul>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
