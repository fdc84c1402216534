import { sayDay } from './day.ts';
import { KneeChart } from './KneeChart.tsx';
import { changeOf, distanceText, type KneeReading, type KneeUnit } from './knee-to-wall.ts';
import { sayChanges, sayNext, saySides } from './knee-words.ts';

interface Props {
  /** At least one, the first day first. */
  readonly readings: readonly KneeReading[];
  readonly unit: KneeUnit;
}

/** What the readings come to: in words, as a chart, as a table. */
export function KneeReadings({ readings, unit }: Props) {
  const [first, last] = [readings[0], readings.at(-1)];
  const change = changeOf(readings);
  if (!first || !last) return null;
  return (
    <>
      <p role="status">
        {change ? `${sayChanges(change, unit)} ` : ''}
        {saySides(last, unit)}
      </p>
      {!change && <p>{sayNext(first.day)}</p>}
      <KneeChart readings={readings} unit={unit} />
      <table>
        <caption>Big toe to wall, {unit === 'cm' ? 'cm' : 'inches'}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Left</th>
            <th scope="col">Right</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ day, leftMm, rightMm }, place) => (
            <tr key={place}>
              <th scope="row">{sayDay(day)}</th>
              <td>{distanceText(leftMm, unit)}</td>
              <td>{distanceText(rightMm, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
