import { LifeBar } from './LifeBar.tsx';
import { DISTANCE_CAVEAT, LIFE_WORDS, reasonSentence } from './life-words.ts';
import type { Shown } from './state.ts';

interface Props {
  readonly shown: Shown;
}

/** The verdict on the pair with every reason, the gravest first, and how far it has gone. */
export function LifeAnswer({ shown: { input, result } }: Props) {
  const { life, reasons, distanceKm, daysTo300Miles, daysTo500Miles } = result;
  const isMeasured = input.checks?.patch !== undefined;
  return (
    <div class={`life ${life}`}>
      <h2>{LIFE_WORDS[life].verdict}</h2>
      <p>{LIFE_WORDS[life].says}</p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reasonSentence(reason, isMeasured)}</li>
          ))}
        </ul>
      )}
      {distanceKm !== undefined && distanceKm > 0 && (
        <LifeBar distanceKm={distanceKm} daysToEarly={daysTo300Miles} daysToLate={daysTo500Miles} now={Date.now()}>
          {DISTANCE_CAVEAT}
        </LifeBar>
      )}
    </div>
  );
}
