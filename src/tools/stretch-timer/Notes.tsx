interface Props {
  readonly notes: readonly string[];
}

/** What the reader's answers changed, told as it changes. */
export function Notes({ notes }: Props) {
  return (
    <div class="notes" role="status">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
