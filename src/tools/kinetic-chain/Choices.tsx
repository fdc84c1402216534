import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly legend: string;
  /** Name of the inputs, by which what was chosen before waking is found. */
  readonly name: string;
  readonly value: Value;
  readonly values: readonly Value[];
  /** Every value with its words. */
  readonly words: Readonly<Record<Value, string>>;
  readonly onChoice: (value: Value) => void;
}

/** One of a few, as a row of radio buttons. */
export function Choices<Value extends string>({ legend, name, value, values, words, onChoice }: Props<Value>) {
  const group = useId();
  return (
    <fieldset class="choices" data-choice={name}>
      <legend>{legend}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={`${group}-${name}`} value={one} checked={one === value} onChange={() => onChoice(one)} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  );
}
