import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words. */
  readonly said: string;
  readonly onValue: (value: number) => void;
  /** Buttons on either side of the slider. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

/** A labelled slider that tells its value in words. */
export function SliderRow({ label, said, onValue, before, after, ...range }: Props) {
  const id = useId();
  return (
    <div class="photo-slider">
      <p>
        <label for={id}>{label}</label> <span aria-hidden="true">{said}</span>
      </p>
      {before}
      <input
        id={id}
        type="range"
        autocomplete="off"
        aria-valuetext={said}
        {...range}
        onInput={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
      />
      {after}
    </div>
  );
}
