import { useId } from 'preact/hooks';
import { METHODS, type Method } from './fields.ts';

const NAMES = { known: 'I know it', tape: 'Tape', blocks: 'Blocks' } as const satisfies Record<Method, string>;

interface Props {
  readonly method: Method;
  readonly onMethod: (method: Method) => void;
}

/** The three ways in, as one row of radio buttons. */
export function MethodChoice({ method, onMethod }: Props) {
  const name = useId();
  return (
    <fieldset class="ways">
      <legend>How did you measure?</legend>
      {METHODS.map((way) => (
        <label key={way}>
          <input type="radio" name={name} value={way} checked={way === method} onChange={() => onMethod(way)} />
          {NAMES[way]}
        </label>
      ))}
    </fieldset>
  );
}
