import { useState } from 'preact/hooks';
import { kneeToWallWords } from '../../figures/exercises/knee-to-wall-words.ts';
import { Choice } from '../shared/Choice.tsx';
import { SaveButton } from '../shared/store/SaveButton.tsx';
import { SavedItems } from '../shared/store/SavedItems.tsx';
import storeStylesHref from '../shared/store/store.css?url&no-inline';
import { useSaved } from '../shared/store/use-saved.browser.ts';
import { Styled } from '../shared/Styled.tsx';
import stylesHref from './builder.css?url&no-inline';
import { isDay, localDay, sayDay } from './day.ts';
import { DayField } from './DayField.tsx';
import { DistanceField } from './DistanceField.tsx';
import { distanceText, KNEE_SIDES, readingsOf, toFragment, typedDistance, type KneeReading, type KneeSide, type KneeUnit } from './knee-to-wall.ts';
import { HOW_TO_MEASURE, WHAT_COUNTS } from './knee-words.ts';
import { KneeReadings } from './KneeReadings.tsx';

/** Name of the readings in the store. */
const TOOL = 'knee-to-wall';

const UNIT_CHOICES = { cm: 'cm', in: 'inches' } as const satisfies Record<KneeUnit, string>;

type Texts = Readonly<Record<KneeSide, string>>;

/** The reading that is typed in, once both sides and the day can be used. */
function typedReading(day: string, { left, right }: Texts, unit: KneeUnit): KneeReading | undefined {
  const [a, b] = [typedDistance(left, unit), typedDistance(right, unit)];
  return a.ok && b.ok && isDay(day) ? { day, leftMm: a.mm, rightMm: b.mm } : undefined;
}

/** The same distance in another unit; what is no distance stays as it is. */
function inUnit(text: string, from: KneeUnit, to: KneeUnit): string {
  const typed = typedDistance(text, from);
  return typed.ok ? distanceText(typed.mm, to) : text;
}

interface Props {
  /** Folder of the drawings, with a slash at its end; without it there are none. */
  readonly drawings?: string | undefined;
}

/** The knee-to-wall check: how to measure, both sides now, and next to what was kept before. Fetched late. */
export function KneeToWall({ drawings }: Props) {
  const [unit, setUnit] = useState<KneeUnit>('cm');
  const [texts, type] = useState<Texts>({ left: '', right: '' });
  const [day, setDay] = useState(() => localDay(new Date()));
  const saved = useSaved(TOOL);
  const kept = readingsOf(saved?.ok ? saved.items.map(({ fragment }) => fragment) : []);
  const typed = typedReading(day, texts, unit);
  const isKept = typed && kept.some((reading) => toFragment(reading) === toFragment(typed));
  const readings = typed && !isKept ? readingsOf([...kept, typed].map(toFragment)) : kept;
  const onUnit = (next: KneeUnit) => {
    type({ left: inUnit(texts.left, unit, next), right: inUnit(texts.right, unit, next) });
    setUnit(next);
  };
  return (
    <Styled hrefs={[stylesHref, storeStylesHref]}>
      <section class="knee" aria-label="Knee-to-wall check">
        <ol>
          {HOW_TO_MEASURE.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {drawings && <img src={`${drawings}knee-to-wall.svg`} alt={kneeToWallWords.description} width="408" height="440" />}
        <p>{WHAT_COUNTS}</p>
        <div class="numbers">
          {KNEE_SIDES.map((side) => (
            <DistanceField key={side} side={side} text={texts[side]} unit={unit} onText={(text) => type({ ...texts, [side]: text })} />
          ))}
          <Choice label="Unit" name="knee-unit" value={unit} options={UNIT_CHOICES} onChoice={onUnit} />
          <DayField day={day} onDay={setDay} />
        </div>
        {readings.length > 0 && <KneeReadings readings={readings} unit={unit} />}
        <details>
          <summary>Keep this for the next time</summary>
          <SaveButton
            tool={TOOL}
            defaultName={`Knee to wall${isDay(day) ? `, ${sayDay(day)}` : ''}`}
            fragment={() => (typed ? toFragment(typed) : '')}
          />
          <SavedItems tool={TOOL} />
        </details>
      </section>
    </Styled>
  );
}
