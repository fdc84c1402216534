import { Choice } from '../shared/Choice.tsx';
import { useLate } from '../shared/use-late.browser.ts';
import type { FieldsProps } from './fields-props.ts';
import type { LengthName } from './fields.ts';
import { OneLength } from './OneLength.tsx';

const SIDES = { left: 'Left', right: 'Right' } as const;
const SOURCES = { unknown: 'Not sure', hand: 'By hand', image: 'X-ray or scan' } as const;

const tapeModule = () => import('./TapeFields.tsx');

/** The fields of the chosen way in. */
export function MethodFields({ fields, faults, onFields }: FieldsProps) {
  const tape = useLate(tapeModule, fields.method === 'tape');
  const length = (name: LengthName) => <OneLength name={name} fields={fields} faults={faults} onFields={onFields} />;
  const shorter = (
    <Choice label="Shorter leg" name="shorter" value={fields.shorter} options={SIDES} onChoice={(side) => onFields({ ...fields, shorter: side })} />
  );
  if (fields.method === 'blocks') {
    return (
      <>
        {length('height')}
        {shorter}
        <p class="hint">The height under that foot at which your waist looks level: floor to pelvis, bone or not.</p>
      </>
    );
  }
  if (fields.method === 'tape') return tape ? <tape.TapeFields fields={fields} faults={faults} onFields={onFields} /> : null;
  return (
    <>
      {length('difference')}
      {shorter}
      <Choice label="Measured by" name="by" value={fields.measuredBy} options={SOURCES} onChoice={(measuredBy) => onFields({ ...fields, measuredBy })} />
    </>
  );
}
