import type { ComponentChildren } from 'preact';
import { EARLY_MILES, KM_PER_MILE, LATE_MILES } from './distance.ts';
import { BAR_WIDTH, barX, sayDistance, sayKm, sayWhen } from './life-bar.ts';

interface Props {
  readonly distanceKm: number;
  readonly daysToEarly: number | undefined;
  readonly daysToLate: number | undefined;
  /** Now, ms since 1970. */
  readonly now: number;
  /** Ends the caption. */
  readonly children: ComponentChildren;
}

const [EARLY_KM, LATE_KM] = [EARLY_MILES * KM_PER_MILE, LATE_MILES * KM_PER_MILE];
const [EARLY_X, LATE_X] = [barX(EARLY_KM), barX(LATE_KM)];

/** How far the shoes have gone, beside the band of 300 to 500 miles, with the months that reach it. */
export function LifeBar({ distanceKm, daysToEarly, daysToLate, now, children }: Props) {
  const x = barX(distanceKm);
  const when = (days: number | undefined) => (days === undefined ? 'pace not known' : sayWhen(days, now));
  return (
    <figure class="life-bar">
      <svg viewBox={`-8 0 ${BAR_WIDTH + 16} 74`} role="img" aria-label={`About ${sayDistance(distanceKm)} so far.`}>
        <path d={`M0 40H${BAR_WIDTH}`} />
        <path class="band" d={`M${EARLY_X} 32H${LATE_X}v16H${EARLY_X}z`} />
        <path d={`M0 34v12M${EARLY_X} 30v20M${LATE_X} 30v20`} />
        <path class="gone" d={`M0 40H${x}`} />
        <circle cx={x} cy="40" r="5" />
        <text x={Math.min(Math.max(x, 48), BAR_WIDTH - 48)} y="20" text-anchor="middle">
          so far
        </text>
        <text x={EARLY_X} y="66" text-anchor="middle">
          {sayKm(EARLY_KM)}
        </text>
        <text x={LATE_X} y="66" text-anchor="middle">
          {sayKm(LATE_KM)}
        </text>
      </svg>
      <figcaption>
        About {sayDistance(distanceKm)} so far. {sayDistance(EARLY_KM)}: {when(daysToEarly)}. {sayDistance(LATE_KM)}: {when(daysToLate)}. {children}
      </figcaption>
    </figure>
  );
}
