import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Drawn } from '../shared/Drawn.tsx';
import { NOT_LOADED } from '../shared/late-words.ts';
import { useFragment } from '../shared/use-fragment.browser.ts';
import { useLate } from '../shared/use-late.browser.ts';
import { EXAMPLE_FIELDS, type Fields } from './fields.ts';
import { KeepResult } from './KeepResult.tsx';
import { answerModule, type Answer } from './late-answer.browser.ts';
import { MathsCheck } from './MathsCheck.tsx';
import { MethodChoice } from './MethodChoice.tsx';
import { MethodFields } from './MethodFields.tsx';
import { NarrowerFields } from './NarrowerFields.tsx';
import { NOT_A_LIFT_HEIGHT } from './say.ts';
import type { Change, State } from './state.ts';
import { typedFields } from './typed-fields.browser.ts';

/** On the server the example's answer is there from the start; the browser fetches its own when asked. */
const drawn = import.meta.env.SSR ? await answerModule() : undefined;

/** Fetched when a link or a change asks for it. */
const codec = () => import('./link.ts');

interface Props {
  /** Id of the bones that the page has drawn. */
  readonly bones: string;
  /** Address of the tool's own page; absent on that page, which owns its fragment. */
  readonly toolHref?: string;
  /** The chart, drawn at build; the island marks the reader's difference on it. */
  readonly children?: ComponentChildren;
}

/** The calculator: three ways in, an honest range out, the skeleton and the chart in that state. */
export function LegLength({ bones, toolHref, children }: Props) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const last = useRef<State>();
  // Those from before the model has come, too: the last good one among them must not get lost.
  const unanswered = useRef<Change[]>([]);
  const [asked, setAsked] = useState<Change>({ fields: EXAMPLE_FIELDS });
  const [isAsked, ask] = useState(false);
  const [isLinkLost, loseLink] = useState(false);
  const [answer, isAnswerLost] = useLate(answerModule, isAsked);
  const settle = ({ answerTo }: Answer) => (last.current = answerTo(last.current, unanswered.current.splice(0)));
  const state = useMemo(() => answer && settle(answer), [answer, asked]);
  const { fields } = asked;
  const onChange = (next: Change) => {
    ask(true);
    unanswered.current.push(next);
    setAsked(next);
  };
  const onFields = (next: Fields) => onChange({ fields: next });
  useEffect(() => {
    const typed = room.current && typedFields(room.current, EXAMPLE_FIELDS);
    if (typed) onFields(typed);
  }, []);
  const isKept = state && !state.isExample && !state.isOld;
  useFragment({ isOwner: toolHref === undefined, codec, fields: isKept ? state.readFrom : undefined, onLink: onChange, onLost: () => loseLink(true) });

  const fieldsProps = { fields, faults: answer && state ? answer.faultSentences(state) : {}, onFields };
  const answered = (draw: (answer: Answer, state: State) => VNode, as: 'div' | 'span' = 'div') =>
    answer && state ? draw(answer, state) : <Drawn as={as}>{drawn && draw(drawn, drawn.answerTo(undefined, []))}</Drawn>;

  return (
    <div class="calculator" ref={room} onFocusIn={() => ask(true)}>
      <div class="asked">
        <MethodChoice method={fields.method} onMethod={(method) => onFields({ ...fields, method })} />
        <div class="inputs">
          <MethodFields {...fieldsProps} />
        </div>
      </div>
      <output class={state?.isOld ? 'result old' : 'result'}>
        {!state && (isAnswerLost || isLinkLost)
          ? NOT_LOADED
          : answered(
              ({ ResultWords }, shown) => (
                <ResultWords {...shown} />
              ),
              'span',
            )}
      </output>
      <div class="inputs narrower">
        <NarrowerFields {...fieldsProps} toolHref={toolHref ?? ''} />
      </div>
      <div class="meaning">
        {answered(({ Meaning }, shown) => (
          <Meaning {...shown} />
        ))}
        <KeepResult answered={async () => settle(await answerModule())} toolHref={toolHref ?? ''} />
      </div>
      <figure class="body">
        {answered(({ LegLengthFigure }, { result }) => (
          <LegLengthFigure id={`${id}-body`} bones={bones} {...result} />
        ))}
        <figcaption>At true scale, seen from behind. {NOT_A_LIFT_HEIGHT}</figcaption>
      </figure>
      {children && (
        <figure class="share">
          <div class="layers">
            {children}
            {answered(({ ShareMarker }, { result }) => (
              <ShareMarker differenceMm={result.differenceMm} errorSdMm={result.errorSdMm} />
            ))}
          </div>
          <figcaption>
            Shaded: what measuring error allows. The curve is ours, each point is a study. {NOT_A_LIFT_HEIGHT}
          </figcaption>
        </figure>
      )}
      <MathsCheck />
    </div>
  );
}
