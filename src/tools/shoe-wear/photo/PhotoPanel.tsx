import { Styled } from '../../shared/Styled.tsx';
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

/** The controls of both pictures and the promise that goes with them. */
export function PhotoPanel({ photos, soles, onAction }: Props) {
  return (
    <Styled hrefs={[stylesHref]}>
      <div class="photos">
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
    </Styled>
  );
}
