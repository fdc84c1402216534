import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Drawn } from '../shared/Drawn.tsx';
import { NotLoaded } from '../shared/NotLoaded.tsx';
import { useFragment } from '../shared/use-fragment.browser.ts';
import { useLate } from '../shared/use-late.browser.ts';
import { Below, type Chain } from './Below.tsx';
import { Choices } from './Choices.tsx';
import { chosenState } from './chosen-state.browser.ts';
import type { SourceNumbers } from './Cites.tsx';
import { CONTROL_NAMES, EDGES, FEET_WORDS, sayWedge } from './control-words.ts';
import type { FromLink, LinkFault } from './link.ts';
import { MoreControls } from './MoreControls.tsx';
import { NumberField } from './NumberField.tsx';
import { Pictures, type ChainPictures } from './Pictures.tsx';
import { DEFAULT_STATE, FEET, type ChainState } from './state.ts';
import { StepButtons } from './StepButtons.tsx';
import { useFrame } from './use-frame.browser.ts';
import { useSentenceNumber } from './use-sentence-number.browser.ts';
import { useSettled } from './use-settled.browser.ts';

const chainModule = () => import('./late-chain.browser.ts');

/** On the server the drawing is there from the start; the browser fetches its own when asked. */
const drawn = import.meta.env.SSR ? await chainModule() : undefined;

interface Props {
  /** Where the sources stand in the page's list. */
  readonly numbers: SourceNumbers;
  /** Address of the styles of what stands below the figure. */
  readonly styles?: string;
  /** The drawing as files, for an article that has no room for it; the drawing itself comes when it is touched. */
  readonly pictures?: ChainPictures;
  /** The chart of the pelvis as a file and in words, until the live one has come. */
  readonly band?: { readonly src: string; readonly words: string };
  /** Address of the tool's own page; absent on that page, which owns its fragment and shows all of the tool. */
  readonly toolHref?: string;
}

/** A number in a sentence, if that is what an event is about. */
const numberAt = (target: EventTarget | null) => (target instanceof HTMLInputElement && target.role === 'spinbutton' ? target : undefined);

/** What is shown, and how it came to be. */
interface Shown {
  readonly state: ChainState;
  /** Place of the step of the tour, from 0. */
  readonly step: number;
  /** Steps taken so far: with each, the bones move to their new places. */
  readonly turn: number;
  /** True from a step on until another control is used. */
  readonly isTouring: boolean;
  /** What a link held that could not be used. */
  readonly faults: readonly LinkFault[];
  readonly isTouched: boolean;
}

/** How long the reader rests before a state is told aloud and written to the address, ms. */
const REST_MS = 400;

const FIRST: Shown = { state: DEFAULT_STATE, step: 0, turn: 0, isTouring: false, faults: [], isTouched: false };

/** The explorer: tilt the heel, and see what studies say about the joints above. */
export function KineticChain({ numbers, styles, pictures, band, toolHref }: Props) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const figure = useRef<HTMLElement>(null);
  const tour = useRef<HTMLElement>(null);
  /** What was typed into a number in a sentence, while it has the focus and its own script has not come. */
  const early = useRef<string>();
  const [shown, show, newest] = useFrame(FIRST);
  const [isAsked, ask] = useState(false);
  const [chain, isLost, retry] = useLate(chainModule, isAsked);
  const [isLinkLost, loseLink] = useState(false);
  const { state, step, turn, isTouring, isTouched, faults } = shown;
  const settled = useSettled(shown, REST_MS);
  const isWhole = toolHref === undefined;

  const set = (next: Partial<Shown>) => {
    ask(true);
    show({ ...newest.current, faults: [], isTouched: true, ...next });
  };
  const onState = (next: ChainState) => set({ state: next });
  const onChange = (change: Partial<ChainState>) => set({ state: { ...newest.current.state, ...change }, isTouring: false });
  const onStep = (next: number) => {
    ask(true);
    const take = ({ STEPS }: Chain) => {
      const told = STEPS[next];
      if (told) set({ state: told.state, step: next, turn: newest.current.turn + 1, isTouring: true });
    };
    // That it did not come is told where `useLate` hears of it.
    chainModule().then(take, () => undefined);
  };
  const inSentence = useSentenceNumber((name, value) => {
    if (early.current) early.current = '';
    onState({ ...newest.current.state, [name]: value });
  });
  // What comes late takes the place of a field that may hold the focus.
  const onFocusIn = ({ target }: FocusEvent) => {
    ask(true);
    early.current = numberAt(target) && '';
  };
  const onInput = ({ target }: Event) => {
    const field = numberAt(target);
    if (field) early.current = field.value;
  };
  useLayoutEffect(() => {
    const field = room.current?.querySelector<HTMLInputElement>('[role=spinbutton]');
    const text = early.current;
    if (!chain || text === undefined || !field) return;
    field.focus();
    if (text === '') return field.select();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, [chain]);
  useEffect(() => {
    if (isTouring && tour.current && figure.current) chain?.showAbove(tour.current, figure.current, chain.STEPS[step]?.lookAt);
  }, [turn, chain]);
  useEffect(() => {
    if (isTouched && figure.current) chain?.showChange(figure.current);
  }, [state.scale, state.view, state.person]);
  useEffect(() => {
    const chosen = room.current && chosenState(room.current);
    if (chosen) onState(chosen);
  }, []);
  useFragment<ChainState, FromLink>({
    isOwner: isWhole,
    codec: async () => {
      const { fromLink, toLink } = await import('./link.ts');
      return { fromLink: (fragment) => fromLink(fragment, newest.current.state), toLink };
    },
    fields: settled.isTouched ? settled.state : undefined,
    onLink: (link) => set(link),
    onLost: () => loseLink(true),
  });

  const answered = (draw: (from: Chain) => VNode) => (chain ? draw(chain) : <Drawn>{drawn && draw(drawn)}</Drawn>);
  const tell = chain?.numberSentence;
  // What a drag of the heel does not change is not drawn again with each of its frames.
  const more = useMemo(() => <MoreControls state={state} tell={tell} onChange={onChange} />, [state.scale, state.view, state.person, state.liftMm, state.liftSide, state.wedgeDegrees < 0, chain]);
  const feet = useMemo(
    () => <Choices legend={CONTROL_NAMES.feet} name="feet" value={state.feet} values={FEET} words={FEET_WORDS} onChoice={(next) => onChange({ feet: next })} />,
    [state.feet],
  );
  return (
    <div class="explorer" ref={room} {...inSentence} onFocusIn={onFocusIn} onInput={onInput} onPointerEnter={() => ask(true)}>
      <div class="stage">
        <figure class="body" ref={figure}>
          {!chain && pictures && !isWhole ? (
            <Pictures {...pictures} />
          ) : (
            answered(({ ChainFigure }) => <ChainFigure id={id} state={state} turn={turn} behindFile={chain ? undefined : pictures?.behind} />)
          )}
        </figure>
        <NumberField
          name="wedgeDegrees"
          label={CONTROL_NAMES.wedgeDegrees}
          short="Wedge"
          value={state.wedgeDegrees}
          unit="°"
          said={sayWedge(state.wedgeDegrees)}
          ends={[EDGES.inner.label, EDGES.outer.label]}
          tell={tell}
          onValue={(wedgeDegrees) => onChange({ wedgeDegrees })}
        />
        {(isLost || (isLinkLost && !chain)) && <NotLoaded onRetry={retry} />}
        {answered(({ Headline }) => (
          <Headline state={state} />
        ))}
        {feet}
        <p class="unseen" role="status">
          {chain && settled.isTouched && chain.shortly(settled.state)}
        </p>
        {!isWhole && (
          <p>
            <a href={chain && shown.isTouched ? `${toolHref}#${chain.toLink(state)}` : toolHref}>Every joint, its numbers and sources</a>
          </p>
        )}
        {isWhole && (
          <>
            {styles && <link rel="stylesheet" href={styles} />}
            <p class="warning" role="status">
              {chain?.linkSentences(faults).join(' ')}
            </p>
            <section class={isTouring ? 'tour on' : 'tour'} aria-label="Step by step" ref={tour}>
              <StepButtons step={step} title={turn > 0 ? chain?.STEPS[step]?.title : undefined} onStep={onStep} />
              {answered(({ STEPS, StepWords }) => {
                const told = STEPS[step];
                return <>{told && <StepWords step={told} state={state} numbers={numbers} onState={onState} />}</>;
              })}
            </section>
            {more}
            {chain && state.liftMm > 0 && (
              <figure class="lift">
                <chain.LiftPanel id={`${id}-l`} liftMm={state.liftMm} side={state.liftSide} />
                <figcaption>Plain geometry, shown beside the wedge and never added to it. This is not a lift height: do not choose a lift by it.</figcaption>
              </figure>
            )}
          </>
        )}
      </div>
      {isWhole && <Below {...{ id, state, numbers, band, figure, chain, answered }} onAsk={() => ask(true)} />}
    </div>
  );
}
