import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { waysOn, type PainAdvice, type WayOn } from './pain-guide.ts';
import { PAIN_ORDER, PAIN_WORDS, STOP_ANYWAY, STRICTER } from './pain-words.ts';
import { useArrival } from './use-arrival.browser.ts';

interface Props {
  /** Name of the exercise that hurts. */
  readonly exercise: string;
  /** What goes on, and how; a way that leads nowhere is absent. */
  readonly onGoOn: Readonly<Partial<Record<WayOn, () => void>>>;
  readonly onLeave: () => void;
  /** Address of the page that tells when to get help. */
  readonly helpHref: string;
}

const WAY_WORDS = { again: 'Do it again', 'leave-out': 'Leave it out and go on' } as const satisfies Record<WayOn, string>;

/** What pain means here, and what to do next. The clock is stopped; how to go on is offered once the reader has answered. */
export function PainGuide({ exercise, onGoOn, onLeave, helpHref }: Props) {
  const id = useId();
  const title = useArrival<HTMLParagraphElement>();
  const buttons = useRef<HTMLDivElement>(null);
  const [pain, choose] = useState<PainAdvice>();
  // On a phone the ways on stand below the answer that brought them.
  useEffect(() => {
    if (pain) buttons.current?.scrollIntoView({ block: 'nearest' });
  }, [pain]);
  return (
    <section class="panel" aria-label="Pain guide">
      <p id={id} class="title" ref={title} tabIndex={-1}>
        Stopped: {exercise}. How bad is the pain, from 0 to 10?
      </p>
      <div class="pain" role="radiogroup" aria-labelledby={id}>
        {PAIN_ORDER.map((advice) => {
          const { when, heading, body } = PAIN_WORDS[advice];
          return (
            <label key={advice} class={`tick ${advice}`}>
              <input type="radio" name="pain" checked={pain === advice} onChange={() => choose(advice)} />{' '}
              <span>
                {when}. <strong>{heading}.</strong> {body}
              </span>
            </label>
          );
        })}
      </div>
      <p>{STOP_ANYWAY}</p>
      <p>{STRICTER}</p>
      <p>
        <a href={helpHref}>When to get help</a>
      </p>
      <div class="buttons" ref={buttons}>
        {waysOn(pain).map(
          (way) =>
            onGoOn[way] && (
              <button key={way} type="button" onClick={onGoOn[way]}>
                {WAY_WORDS[way]}
              </button>
            ),
        )}
        <button type="button" onClick={onLeave}>
          Back to the routines
        </button>
      </div>
    </section>
  );
}
