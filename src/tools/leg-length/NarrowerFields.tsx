import { Choice } from '../shared/Choice.tsx';
import { useLate } from '../shared/use-late.browser.ts';
import type { FieldsProps } from './fields-props.ts';
import { tapeModule } from './late-tape.browser.ts';
import { OneLength } from './OneLength.tsx';

const SOURCES = { unknown: 'Not sure', hand: 'By hand', image: 'X-ray or scan' } as const;

/** What may make the range narrower: how well the length is known, and the spacing of the hip joints. */
export function NarrowerFields({ toolHref, ...props }: FieldsProps & { readonly toolHref: string }) {
  const { fields, onFields } = props;
  const [tape] = useLate(tapeModule, fields.method === 'tape');
  return (
    <>
      <p>
        If you know these, the range may narrow. If not, leave them. <a href={`${toolHref}#how-to-measure-at-home`}>How to measure</a>
      </p>
      {fields.method === 'known' && (
        <Choice label="Measured by" name="by" value={fields.measuredBy} options={SOURCES} onChoice={(measuredBy) => onFields({ ...fields, measuredBy })} />
      )}
      {tape && <tape.AddReading {...props} />}
      {fields.method === 'blocks' && <p>Blocks measure everything from floor to pelvis, bone or not.</p>}
      <OneLength {...props} name="hipWidth" />
      <OneLength {...props} name="leg" />
    </>
  );
}
