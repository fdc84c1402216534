import { PAIN_ORDER, PAIN_WORDS, STOP_ANYWAY, STRICTER } from './pain-words.ts';
import { useArrival } from './use-arrival.browser.ts';

interface Props {
  /** Name of the exercise that hurts. */
  readonly exercise: string;
  /** Goes on after it; absent when nothing is left. */
  readonly onNext?: (() => void) | undefined;
  readonly onLeave: () => void;
  /** Address of the page that tells when to get help. */
  readonly helpHref: string;
}

/** What pain means here, and what to do next. The clock is stopped. */
export function PainGuide({ exercise, onNext, onLeave, helpHref }: Props) {
  const title = useArrival<HTMLParagraphElement>();
  return (
    <section class="panel" aria-label="Pain guide">
      <p class="title" ref={title} tabIndex={-1}>
        Stopped: {exercise}. How bad is the pain, from 0 to 10?
      </p>
      <dl class="pain">
        {PAIN_ORDER.map((advice) => {
          const { when, heading, body } = PAIN_WORDS[advice];
          return (
            <div key={advice} class={advice}>
              <dt>{when}</dt>
              <dd>
                <strong>{heading}.</strong> {body}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{STOP_ANYWAY}</p>
      <p>{STRICTER}</p>
      <p>
        <a href={helpHref}>When to get help</a>
      </p>
      <div class="buttons">
        {onNext && (
          <button type="button" onClick={onNext}>
            Leave it out and go on
          </button>
        )}
        <button type="button" onClick={onLeave}>
          Back to the routines
        </button>
      </div>
    </section>
  );
}
