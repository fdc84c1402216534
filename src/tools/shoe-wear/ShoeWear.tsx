import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Drawn } from '../shared/Drawn.tsx';
import { NOT_LOADED } from '../shared/late-words.ts';
import { useFragment } from '../shared/use-fragment.browser.ts';
import { useLate } from '../shared/use-late.browser.ts';
import { clear } from './edit-soles.ts';
import { historyFrom, push, type History } from './history.ts';
import { answerModule } from './late-answer.browser.ts';
import { LateStep, stepsModule } from './LateStep.tsx';
import { SolePainter } from './SolePainter.tsx';
import type { Change, Shown } from './state.ts';
import { isTouched } from './touched.browser.ts';

/** On the server the questions are there from the start; the script leaves them as they stand. */
const drawn = import.meta.env.SSR ? await stepsModule() : undefined;
const codec = () => import('./link.ts');
const START = historyFrom(clear());

interface Props {
  /** Address of the tool's own page; absent on that page, which owns its fragment. */
  readonly toolHref?: string;
  /** Address of the drawings of the home checks. */
  readonly drawings: string;
  /** Address of the styles of what stands below the soles. */
  readonly styles: string;
}

/** The checker: safety first, two soles to paint, checks and use, and what all that may say. */
export function ShoeWear({ toolHref, drawings, styles }: Props) {
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  const answerRoom = useRef<HTMLElement>(null);
  const last = useRef<Shown>();
  const [history, setHistory] = useState(START);
  const [told, tell] = useState('');
  const [answers, countAnswer] = useState(0);
  const [unusable, setUnusable] = useState<readonly string[]>();
  const [isAsked, ask] = useState(false);
  const [isLinkLost, loseLink] = useState(false);
  const [answer, isAnswerLost] = useLate(answerModule, isAsked);

  const state = useMemo(() => {
    if (!answer || !form.current) return undefined;
    last.current = answer.stateOf(form.current, history.now, last.current, unusable);
    return last.current;
  }, [answer, history, answers, unusable]);

  const onForm = () => {
    ask(true);
    tell('');
    setUnusable(undefined);
    countAnswer((count) => count + 1);
  };
  const onInput = ({ target }: InputEvent) => {
    if (!(target as Element).matches('[name$="-unit"]')) return onForm();
    const before = last.current;
    answerModule().then(({ switchUnits }) => form.current && switchUnits(form.current, before)).then(onForm, onForm);
  };
  const onMarks = (next: History, sentence: string) => {
    ask(true);
    tell(sentence);
    setUnusable(undefined);
    setHistory(next);
  };
  const onLost = () => loseLink(true);
  const onLink = ({ fields, unusable: parts = [] }: Change) => {
    answerModule().then(({ fill }) => {
      if (form.current) fill(form.current, fields);
      setHistory((before) => push(before, { left: fields.left, right: fields.right }));
      onForm();
      setUnusable(parts);
    }, onLost);
  };
  // A page that comes back may hold answers already.
  useEffect(() => {
    if (form.current && isTouched(form.current)) onForm();
  }, []);
  useFragment({ isOwner: toolHref === undefined, codec, fields: state?.readFrom, onLink, onLost });

  const shown = answer && state;
  const isLost = !shown && (isAnswerLost || isLinkLost);
  const showAnswer = () => {
    // Of a section taller than the screen, the focus alone would show the middle.
    answerRoom.current?.focus({ preventScroll: true });
    answerRoom.current?.scrollIntoView();
  };
  return (
    <div class="sole-check">
      <div class="form" ref={form} onInput={onInput}>
        <Drawn>{drawn && <drawn.SafetyQuestions />}</Drawn>
        <div class="cards">{shown && <answer.HelpCards shown={state} />}</div>
        <SolePainter id={id} history={history} onHistory={onMarks} />
        <link rel="stylesheet" href={styles} />
        {toolHref === undefined ? (
          <Drawn>
            {drawn && <drawn.HomeChecks drawings={drawings} />}
            {drawn && <drawn.UseFields />}
          </Drawn>
        ) : (
          <>
            <LateStep part="checks" drawings={drawings} />
            <LateStep part="use" drawings={drawings} />
          </>
        )}
        <div class="asked">{shown && answer.hasToeWear(state.input) && <answer.ToeQuestion />}</div>
      </div>
      <div class={shown || isLost ? 'verdict live' : 'verdict'}>
        <p role="status">
          <span class="told">{told}</span> {isLost ? NOT_LOADED : shown && answer.summaryOf(state)}
        </p>
        {shown && (
          <button type="button" onClick={showAnswer}>
            See why
          </button>
        )}
      </div>
      <section class="result" aria-label="What your shoes show" tabIndex={-1} ref={answerRoom}>
        {shown && <answer.Result shown={state} toolHref={toolHref ?? ''} onLink={onLink} />}
      </section>
    </div>
  );
}
