import { useId } from 'preact/hooks';
import { isDay } from './day.ts';

interface Props {
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** A day, today to begin with. */
export function DayField({ day, onDay }: Props) {
  const id = useId();
  const fault = isDay(day) ? '' : 'Choose a day.';
  return (
    <div class="number">
      <label for={id}>Day</label>
      <input
        id={id}
        name="day"
        type="date"
        value={day}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onInput={({ currentTarget }) => onDay(currentTarget.value)}
      />
      <p class="fault" id={`${id}-fault`} aria-live="polite">
        {fault}
      </p>
    </div>
  );
}
