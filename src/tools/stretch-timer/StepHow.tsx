import { FLOOR_ANCHOR } from './floor-words.ts';
import type { TimerCard } from './timer-card.ts';

interface HowProps {
  readonly card: TimerCard;
  /** What the reader's ticks say of it. */
  readonly lines: readonly string[];
  /** Folder of the drawings, with a slash at its end; without it there are none. */
  readonly drawings?: string | undefined;
}

/** How the exercise is done: its drawing, and a line. */
export function StepHow({ card, lines, drawings }: HowProps) {
  return (
    <div class="run-how">
      {drawings && <img key={card.id} src={`${drawings}${card.id}.svg`} alt={`Drawing: ${card.name}`} />}
      <p>{card.brief}</p>
      {lines.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
    </div>
  );
}

interface MoreProps {
  readonly card: TimerCard;
  /** Folder of the exercises' pages, with a slash at its end. */
  readonly pages: string;
  /** A pause gives the time to read. */
  readonly isPaused: boolean;
}

/** When to stop, and what there is to read of the exercise. */
export function StepMore({ card, pages, isPaused }: MoreProps) {
  return (
    <div class="run-more">
      <p class="how">{card.stopBrief}</p>
      {isPaused && (
        <p>
          <a href={`${pages}${card.id}/`}>How to do it</a>
        </p>
      )}
      {card.position === 'floor' && (
        <p>
          On the floor: <a href={pages + FLOOR_ANCHOR}>how to get down and up</a>
        </p>
      )}
    </div>
  );
}
