import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value;
  /** Every value with its words. */
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoice: (value: Value) => void;
}

/** A labelled list to choose one from. */
export function Choice<Value extends string>({ label, name, value, options, onChoice }: Props<Value>) {
  const id = useId();
  const values = Object.keys(options) as Value[];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((option) => option === currentTarget.value);
          if (chosen) onChoice(chosen);
        }}
      >
        {values.map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
