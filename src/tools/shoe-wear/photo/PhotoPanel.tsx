import { useState } from 'preact/hooks';
import { SIDES, type Side } from '../vocabulary.ts';
import { PhotoControls } from './PhotoControls.tsx';
import stylesHref from './photo.css?url&no-inline';
import { STAYS_HERE } from './photo-words.ts';
import type { PhotoAction, Photos } from './photo-state.ts';
import type { SoleEnds } from './placement.ts';

interface Props {
  readonly photos: Photos;
  /** Where the soles of the map have their ends. */
  readonly soles: Readonly<Record<Side, SoleEnds>>;
  readonly onAction: (side: Side, action: PhotoAction) => void;
}

/** The controls of both pictures and the promise that goes with them: shown once their styles have come, so that nothing jumps. */
export function PhotoPanel({ photos, soles, onAction }: Props) {
  const [isStyled, setStyled] = useState(false);
  const show = () => setStyled(true);
  return (
    <>
      <link rel="stylesheet" href={stylesHref} onLoad={show} onError={show} />
      <div class="photos" hidden={!isStyled}>
        <p>{STAYS_HERE}</p>
        {SIDES.map((side) => (
          <PhotoControls
            key={side}
            side={side}
            slot={photos[side] ?? {}}
            sole={soles[side]}
            onAction={(action) => onAction(side, action)}
          />
        ))}
      </div>
    </>
  );
}
