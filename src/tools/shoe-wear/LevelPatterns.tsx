import type { Level } from './zones.ts';

/** Lines of each level's hatching: how far apart and how broad, in mm. Level 3 is solid. */
const HATCHES = [
  [1, 8, 1.6],
  [2, 5, 2.8],
] as const;

interface LevelPatternsProps {
  /** Prefix of the ids of these patterns; unique on the page. */
  readonly id: string;
  readonly paint: string;
}

/** The hatchings by which wear is told without colour: tread, a few lines, many lines. */
export function LevelPatterns({ id, paint }: LevelPatternsProps) {
  return (
    <defs>
      <pattern id={`${id}0`} width="9" height="8" patternUnits="userSpaceOnUse">
        <path fill="none" stroke="var(--line)" stroke-width="1" d="M-1 7l5-5 6 5" />
      </pattern>
      {HATCHES.map(([level, apart, broad]) => (
        <pattern id={`${id}${level}`} width={apart} height={apart} patternUnits="userSpaceOnUse" patternTransform="rotate(40)">
          <path stroke="none" fill="var(--paper)" d={`M0 0h${apart}v${apart}H0z`} />
          <path stroke={paint} stroke-width={2 * broad} d={`M0 0h${apart}`} />
        </pattern>
      ))}
    </defs>
  );
}

/** The paint of a level, for drawings that hold its patterns. */
export const levelPaint = (id: string, paint: string, level: Level): string =>
  level === 0 ? 'transparent' : level === 3 ? paint : `url(#${id}${level})`;
