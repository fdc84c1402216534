import { LevelPatterns, levelPaint } from './LevelPatterns.tsx';
import { LEVELS, type Level } from './zones.ts';

const BRUSHES = ['No wear', 'Light', 'Clear', 'Smooth'] as const;

interface Props {
  /** Prefix of the ids of the swatches. */
  readonly id: string;
  /** The level that a touch brings; undefined where it leads to the next one. */
  readonly brush: Level | undefined;
  readonly onBrush: (brush: Level | undefined) => void;
}

/** What a touch on the soles does. It is the legend of the hatchings, too. */
export function PaintBar({ id, brush, onBrush }: Props) {
  const choose = (level: Level | undefined, name: string) => (
    <label key={name}>
      <input type="radio" name="brush" checked={level === brush} onInput={(event) => event.stopPropagation()} onChange={() => onBrush(level)} />
      {level !== undefined && (
        <svg viewBox="0 0 24 24" aria-hidden="true">
          {level === 0 && <LevelPatterns id={id} paint="var(--ink)" />}
          <path fill={level === 0 ? `url(#${id}0)` : levelPaint(id, 'var(--ink)', level)} d="M1 1h22v22H1z" />
        </svg>
      )}
      {name}
    </label>
  );
  return (
    <div class="brushes" role="radiogroup" aria-label="A tap marks">
      {choose(undefined, 'Next level')}
      {LEVELS.map((level) => choose(level, BRUSHES[level]))}
    </div>
  );
}
