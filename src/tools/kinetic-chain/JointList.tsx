import { saySize } from '../../figures/say-number.ts';
import { Cites, type SourceNumbers } from './Cites.tsx';
import { edgeOf } from './control-words.ts';
import type { SegmentId } from './segment.ts';
import { segmentRows, type SegmentRow } from './segment-words.ts';
import type { ChainState } from './state.ts';

/** The joints as the drawing numbers them; the heel, where it begins, is 1. */
const JOINT_NUMBERS = {
  'tibia-rotation': 2,
  'femur-rotation': 3,
  'pelvis-sagittal': 4,
  'pelvis-frontal': 4,
  'pelvis-rotation': 4,
  'lumbar-lordosis': 5,
  'lumbar-rotation': 5,
} as const satisfies Record<SegmentId, number>;

interface Props {
  readonly state: ChainState;
  readonly numbers: SourceNumbers;
}

/** Every joint of the drawing, from the heel up: what passes on, how sure that is, or why there is a gap. */
export function JointList({ state, numbers }: Props) {
  return (
    <>
      <h2>Joint by joint</h2>
      <ol class="joints">
        <li data-joint="heel">
          <b class="joint">1</b>
          <h3>Heel</h3>
          <p>
            <strong>{heelWords(state)}</strong>
          </p>
          <p>Drawn as if it followed the wedge all the way. By how much heels really followed, we could not read.</p>
        </li>
        {segmentRows(state).map((row) => (
          <Row key={row.id} row={row} numbers={numbers} />
        ))}
      </ol>
    </>
  );
}

function heelWords({ wedgeDegrees }: ChainState): string {
  const edge = edgeOf(wedgeDegrees);
  return edge ? `Tips ${edge === 'outer' ? 'inwards' : 'outwards'}, by up to ${saySize(wedgeDegrees)}.` : 'Stands upright.';
}

function Row({ row, numbers }: { readonly row: SegmentRow; readonly numbers: SourceNumbers }) {
  const { id, name, number, gap, person, certainty, sources, notes } = row;
  return (
    <li data-joint={id} class={number ? undefined : 'gap'}>
      <b class="joint">{JOINT_NUMBERS[id]}</b>
      <h3>{name}</h3>
      <p>
        {number && <strong>{sentence(number.mean)}</strong>}
        {gap}
        <Cites ids={sources} numbers={numbers} /> <em>{sentence(certainty)}</em>
      </p>
      {number?.spread && (
        <p>
          {Object.values(number.spread).map(sentence).join(' ')} {`Measured in ${number.studied}.`}
        </p>
      )}
      {person && <p>{person}</p>}
      {notes.map(({ text, sources: ids }) => (
        <p key={text}>
          {text}
          <Cites ids={ids} numbers={numbers} />
        </p>
      ))}
    </li>
  );
}

/** Words that stand alone. @example sentence('low certainty') // 'Low certainty.' */
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
