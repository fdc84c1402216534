import type { ComponentChildren } from 'preact';
import { useArrival } from './use-arrival.browser.ts';

interface Props {
  readonly name: string;
  readonly onLeave: () => void;
  /** What can be done with a routine that is done, such as noting it down. */
  readonly children?: ComponentChildren;
}

/** The end of a routine: a plain fact, no praise. */
export function Finished({ name, onLeave, children }: Props) {
  const title = useArrival<HTMLParagraphElement>();
  return (
    <section class="panel" aria-label="End of the routine">
      <p class="title" ref={title} tabIndex={-1}>
        That was the last one.
      </p>
      <p>{name ? `“${name}”` : 'Your routine'} is done.</p>
      {children}
      <div class="buttons">
        <button type="button" onClick={onLeave}>
          Back to the routines
        </button>
      </div>
    </section>
  );
}
