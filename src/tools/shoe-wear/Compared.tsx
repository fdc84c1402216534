import { useEffect, useRef } from 'preact/hooks';
import type { SavedItem } from '../shared/store/saved-item.ts';
import { compare } from './compare.ts';
import { comparisonSentences } from './compare-words.ts';
import type { Fields } from './fields.ts';
import { fromLink } from './link.ts';
import { linkSentences, UNREADABLE_CHECK } from './link-words.ts';
import { SoleMap } from './SoleMap.tsx';
import { SIDES, ZONES, type Side, type Sole } from './zones.ts';
import { zoneSentence } from './zone-words.ts';

interface Props {
  readonly earlier: SavedItem;
  /** The check as it stands. */
  readonly fields: Fields;
}

const soleWords = (side: Side, sole: Sole) => ZONES.map((zone) => zoneSentence(side, zone, sole[zone])).join('. ');

/** Both pairs drawn, and what has changed since `before`, zone by zone. */
function Changes({ before, earlier, fields }: Props & { readonly before: Fields }) {
  const comparison = compare({ fields: before, instant: earlier.saved }, { fields, instant: new Date().toISOString() });
  const pairs = [
    { name: earlier.name, soles: before },
    { name: 'Now', soles: fields },
  ];
  return (
    <>
      <div class="then-and-now">
        {pairs.map(({ name, soles }, place) => (
          <figure key={place}>
            <div class="pair">
              {SIDES.map((side) => (
                <SoleMap key={side} id={`compared-${place}-${side}`} side={side} sole={soles[side]} alt={soleWords(side, soles[side])} isSmall />
              ))}
            </div>
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      <ul>
        {comparisonSentences(comparison).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** An earlier check of the same shoes beside the present one, and what of it cannot be read. */
export function Compared({ earlier, fields }: Props) {
  const room = useRef<HTMLElement>(null);
  useEffect(() => room.current?.scrollIntoView({ block: 'nearest' }), [earlier]);
  const link = fromLink(earlier.fragment);
  return (
    <section class="compared" aria-label="Compared" ref={room}>
      <h2>
        Compared with <bdi>{earlier.name}</bdi>
      </h2>
      {(link ? linkSentences(link.unusable) : [UNREADABLE_CHECK]).map((sentence) => (
        <p key={sentence} class="fault">
          {sentence}
        </p>
      ))}
      {link && <Changes before={link.fields} earlier={earlier} fields={fields} />}
    </section>
  );
}
