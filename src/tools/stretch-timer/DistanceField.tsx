import { useId } from 'preact/hooks';
import { typedDistance, type KneeSide, type KneeUnit } from './knee-to-wall.ts';
import { distanceFault } from './knee-words.ts';

interface Props {
  readonly side: KneeSide;
  readonly text: string;
  readonly unit: KneeUnit;
  readonly onText: (text: string) => void;
}

const LABELS = { left: 'Left foot', right: 'Right foot' } as const satisfies Record<KneeSide, string>;

/** One side's distance. An empty field is not a fault: it waits. */
export function DistanceField({ side, text, unit, onText }: Props) {
  const id = useId();
  const typed = typedDistance(text, unit);
  const fault = typed.ok || typed.fault === 'missing' ? '' : distanceFault(typed.fault, unit);
  return (
    <div class="number">
      <label for={id}>
        {LABELS[side]}, {unit === 'cm' ? 'cm' : 'inches'}
      </label>
      <input
        id={id}
        name={`knee-${side}`}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p class="fault" id={`${id}-fault`} aria-live="polite">
        {fault}
      </p>
    </div>
  );
}
