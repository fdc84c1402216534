import { Choice } from '../shared/Choice.tsx';
import { NOT_LOADED } from '../shared/late-words.ts';
import { useLate } from '../shared/use-late.browser.ts';
import type { FieldsProps } from './fields-props.ts';
import { tapeModule } from './late-tape.browser.ts';
import { OneLength } from './OneLength.tsx';

const SIDES = { left: 'Left', right: 'Right' } as const;

/** The fields of the chosen way in that the result cannot do without: one row. */
export function MethodFields(props: FieldsProps) {
  const { fields, onFields } = props;
  const [tape, isLost] = useLate(tapeModule, fields.method === 'tape');
  if (fields.method === 'tape') {
    if (isLost) return <p role="alert">{NOT_LOADED}</p>;
    return tape ? <tape.TapeFields {...props} /> : null;
  }
  return (
    <>
      <OneLength {...props} name={fields.method === 'blocks' ? 'height' : 'difference'} />
      <Choice label="Shorter leg" name="shorter" value={fields.shorter} options={SIDES} onChoice={(shorter) => onFields({ ...fields, shorter })} />
    </>
  );
}
