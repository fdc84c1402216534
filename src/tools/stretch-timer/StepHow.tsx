import type { TimerCard } from './timer-card.ts';

interface Props {
  readonly card: TimerCard | undefined;
  /** What the reader's ticks say of it. */
  readonly lines: readonly string[];
  /** Folder of the drawings, with a slash at its end; without it there are none. */
  readonly drawings?: string | undefined;
}

/** How the exercise is done, and when to stop. */
export function StepHow({ card, lines, drawings }: Props) {
  if (!card) return null;
  return (
    <div class="run-how">
      <p>{card.brief}</p>
      {lines.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      <p class="how">{card.stopBrief}</p>
      {drawings && <img key={card.id} src={`${drawings}${card.id}.svg`} alt={`Drawing: ${card.name}`} />}
    </div>
  );
}
