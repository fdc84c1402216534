import { useId } from 'preact/hooks';

interface Props {
  readonly name: string;
  /** Most characters. */
  readonly most: number;
  readonly onName: (name: string) => void;
}

/** The routine's name. */
export function NameField({ name, most, onName }: Props) {
  const id = useId();
  return (
    <div class="name">
      <label for={id}>Name of the routine</label>
      <input
        id={id}
        name="routine-name"
        type="text"
        autocomplete="off"
        maxLength={most}
        value={name}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
    </div>
  );
}
