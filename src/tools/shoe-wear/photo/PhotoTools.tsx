import { sayTurn } from './photo-words.ts';
import { STRENGTH_LIMITS, type Photo, type PhotoAction } from './photo-state.ts';
import { SliderRow } from './SliderRow.tsx';

interface Props {
  readonly photo: Photo;
  readonly onAction: (action: PhotoAction) => void;
}

/** One press of an arrow, in units of the map. */
const STEP = 3;
/** One press of "larger". */
const GROWTH = 1.05;

const ARROWS = [
  { name: 'Move left', sign: '←', right: -STEP, down: 0 },
  { name: 'Move up', sign: '↑', right: 0, down: -STEP },
  { name: 'Move down', sign: '↓', right: 0, down: STEP },
  { name: 'Move right', sign: '→', right: STEP, down: 0 },
] as const;

const SIZES = [
  { name: 'Smaller', sign: '−', factor: 1 / GROWTH },
  { name: 'Larger', sign: '+', factor: GROWTH },
] as const;

/** What fits a picture besides the hand on it: two taps, buttons, sliders. */
export function PhotoTools({ photo, onAction }: Props) {
  const { mode, placement, strength } = photo;
  const button = (name: string, action: PhotoAction, sign?: string) => (
    <button key={name} type="button" aria-label={sign && name} onClick={() => onAction(action)}>
      {sign ?? name}
    </button>
  );
  const isLevelling = mode !== 'move';
  return (
    <>
      <div class="photo-row photo-signs">
        {ARROWS.map(({ name, sign, right, down }) => button(name, { do: 'move', right, down }, sign))}
        {SIZES.map(({ name, sign, factor }) => button(name, { do: 'zoom', factor }, sign))}
      </div>
      <SliderRow
        label="Turn"
        value={Math.round(placement.turn)}
        min={-180}
        max={180}
        step={1}
        said={sayTurn(placement.turn)}
        onValue={(degrees) => onAction({ do: 'turn', to: degrees })}
        before={button('Turn 1° to the left', { do: 'turn', to: placement.turn - 1 }, '↺')}
        after={button('Turn 1° to the right', { do: 'turn', to: placement.turn + 1 }, '↻')}
      />
      <div class="photo-row">
        <button type="button" aria-pressed={isLevelling} onClick={() => onAction({ do: 'mode', mode: isLevelling ? 'move' : 'heel' })}>
          Level by 2 taps
        </button>
        <button type="button" aria-pressed={placement.mirrored} onClick={() => onAction({ do: 'mirror' })}>
          Mirror
        </button>
        {button('Start again', { do: 'restart' })}
      </div>
      <SliderRow
        label="Strength"
        value={strength}
        {...STRENGTH_LIMITS}
        step={5}
        said={`${strength}%`}
        onValue={(percent) => onAction({ do: 'strength', percent })}
      />
    </>
  );
}
