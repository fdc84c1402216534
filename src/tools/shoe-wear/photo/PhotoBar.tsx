import { useEffect, useRef } from 'preact/hooks';
import { SIDES, type Side } from '../vocabulary.ts';
import { SHOE_NAMES } from '../zone-words.ts';
import { isFaulty, newsWords } from './photo-words.ts';
import { isFitting, type PhotoAction, type Photos } from './photo-state.ts';
import { PhotoTools } from './PhotoTools.tsx';
import type { SoleEnds } from './placement.ts';

interface Props {
  readonly photos: Photos;
  /** Where the soles of the map have their ends. */
  readonly soles: Readonly<Record<Side, SoleEnds>>;
  readonly onAction: (side: Side, action: PhotoAction) => void;
}

/**
 * Fits the picture that was brought last. Put it right behind the map: while there is a picture to fit it
 * stays at the lower edge of the screen, so that the map and what moves the picture are seen together.
 */
export function PhotoBar({ photos, soles, onAction }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const side = SIDES.find((name) => isFitting(photos[name]));
  const slot = side && photos[side];
  const map = () => room.current?.previousElementSibling;

  useEffect(() => {
    if (!side) return;
    map()?.scrollIntoView();
    room.current?.focus({ preventScroll: true });
  }, [side, slot?.photo?.href]);

  const done = (fitted: Side) => {
    onAction(fitted, { do: 'mode', mode: 'mark' });
    map()?.querySelector<SVGElement>(`[data-side="${fitted}"][tabindex="0"]`)?.focus({ preventScroll: true });
  };
  return (
    <div
      class={side && 'photo photo-bar'}
      role={side && 'group'}
      aria-label={side && `Fit the picture of the ${side} sole`}
      tabIndex={-1}
      ref={room}
    >
      <div class="photo-row">
        <p>
          {side && <b>{SHOE_NAMES[side]}. </b>}
          <span aria-live="polite">{side && slot && !isFaulty(slot) && newsWords(slot, soles[side])}</span>
        </p>
        {side && (
          <button type="button" onClick={() => done(side)}>
            Done
          </button>
        )}
      </div>
      {side && slot?.photo && <PhotoTools photo={slot.photo} onAction={(action) => onAction(side, action)} />}
    </div>
  );
}
