import { LevelPatterns, levelPaint } from './LevelPatterns.tsx';
import { LEVELS, type Level } from './zones.ts';

const BRUSHES = ['No wear', 'Light', 'Clear', 'Smooth'] as const;

interface Props {
  /** Prefix of the ids of the swatches. */
  readonly id: string;
}

/** What a touch on the soles brings: the next level, or one that is chosen. It is the legend of the hatchings, too. */
export function PaintBar({ id }: Props) {
  const choice = (name: string, level?: Level) => (
    <label key={name}>
      <input type="radio" name="brush" value={level ?? ''} defaultChecked={level === undefined} onInput={(event) => event.stopPropagation()} />
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
      {choice('Next level')}
      {LEVELS.map((level) => choice(BRUSHES[level], level))}
    </div>
  );
}
