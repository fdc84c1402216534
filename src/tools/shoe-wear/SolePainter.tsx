import { useRef, useState } from 'preact/hooks';
import { LatePart } from '../shared/LatePart.tsx';
import { chosenBrush } from './chosen-brush.browser.ts';
import { paint, stepLevel } from './edit-soles.ts';
import { push, type History } from './history.ts';
import { PaintBar } from './PaintBar.tsx';
import { underlayModule, type Underlay } from './photo/late-underlay.browser.ts';
import type { PhotoAction, Photos } from './photo/photo-state.ts';
import { NAMED_AREA, SOLE_ENDS } from './sole-map.ts';
import { SoleChanges } from './SoleChanges.tsx';
import { SoleMap } from './SoleMap.tsx';
import { Tick } from './Tick.tsx';
import { placeOf, usePainting } from './use-painting.browser.ts';
import { SIDES, type Level, type Side, type Zone } from './zones.ts';
import type { Place } from './zone-grid.ts';
import { zoneSentence } from './zone-words.ts';

const tableModule = () => import('./SoleTable.tsx');

interface Props {
  readonly id: string;
  readonly history: History;
  /** Takes the new marks, and what to say of them. */
  readonly onHistory: (history: History, sentence: string) => void;
}

/** Both soles from below, to be marked by tap, drag, keys or table. */
export function SolePainter({ id, history, onHistory }: Props) {
  const { now: soles } = history;
  const room = useRef<HTMLFieldSetElement>(null);
  const [current, setCurrent] = useState<Readonly<Record<Side, Zone>>>({ left: 'heel-outer', right: 'heel-outer' });
  const [photos, setPhotos] = useState<Photos>({});
  const [underlay, keepUnderlay] = useState<Underlay>();
  const fetchUnderlay = async () => {
    const fetched = await underlayModule();
    keepUnderlay(fetched);
    return fetched;
  };
  const onPhoto = (side: Side, action: PhotoAction) =>
    underlay && setPhotos((now) => underlay.changePhotos(now, side, action, SOLE_ENDS[side]));
  // A stroke marks faster than the page draws.
  const latest = useRef(history);
  latest.current = history;
  const say = (next: History, sentence: string) => {
    latest.current = next;
    onHistory(next, sentence);
  };

  const mark = ({ side, zone }: Place, level: Level, isSameStroke = false) => {
    const before = latest.current;
    const painted = paint(before.now, side, zone, level);
    say(isSameStroke ? { ...before, now: painted } : push(before, painted), zoneSentence(side, zone, level));
    setCurrent((places) => ({ ...places, [side]: zone }));
  };
  const painting = usePainting({
    nextLevel: ({ side, zone }) => chosenBrush(room.current) ?? stepLevel(latest.current.now[side][zone]),
    onMark: mark,
  });
  const onFocusIn = ({ target }: FocusEvent) => {
    const place = placeOf(target as Element);
    if (place) setCurrent((places) => ({ ...places, [place.side]: place.zone }));
  };

  return (
    <fieldset class="soles" ref={room}>
      <legend>Where are the soles worn?</legend>
      <p class="how">Turn the pair over, toes up. Tap or drag. Keys: arrows, then 0 (none) to 3 (smooth).</p>
      <PaintBar id={`${id}bar`} />
      <div class="pair" {...painting} onFocusIn={onFocusIn}>
        {SIDES.map((side) => {
          const photo = photos[side]?.photo;
          return (
            <div key={side}>
              <SoleMap
                id={`${id}${side}`}
                side={side}
                sole={soles[side]}
                current={current[side]}
                over={underlay && photo && <underlay.PhotoSurface photo={photo} area={NAMED_AREA} onAction={(action) => onPhoto(side, action)} />}
              >
                {underlay && photo && <underlay.PhotoLayer photo={photo} />}
              </SoleMap>
              <Tick name="not-worn[]" value={side} label="No wear on this sole" />
            </div>
          );
        })}
      </div>
      {underlay && <underlay.PhotoBar photos={photos} soles={SOLE_ENDS} onAction={onPhoto} />}
      <SoleChanges history={history} onHistory={say} />
      <LatePart class="late" name="Put a picture under the drawing" load={fetchUnderlay}>
        {({ PhotoPanel }) => <PhotoPanel photos={photos} soles={SOLE_ENDS} onAction={onPhoto} />}
      </LatePart>
      <LatePart class="late as-table" name="Mark them in a table" load={tableModule}>
        {({ SoleTable }) => <SoleTable soles={soles} onMark={(side, zone, level) => mark({ side, zone }, level)} />}
      </LatePart>
    </fieldset>
  );
}
