import { useArrival } from './use-arrival.browser.ts';

interface Props {
  /** Why the routine cannot be started, and the way out. */
  readonly why: string;
  readonly onLeave: () => void;
}

/** A routine that cannot be started as it stands. */
export function Blocked({ why, onLeave }: Props) {
  const title = useArrival<HTMLParagraphElement>();
  return (
    <section class="panel" aria-label="The routine cannot start">
      <p class="title" ref={title} tabIndex={-1}>
        {why}
      </p>
      <div class="buttons">
        <button type="button" onClick={onLeave}>
          Back to the routines
        </button>
      </div>
    </section>
  );
}
