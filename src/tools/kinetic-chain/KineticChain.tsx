import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { useFragment } from '../shared/use-fragment.browser.ts';
import { answeredBy, chainModule, type Chain } from './answered.tsx';
import { Below, type BandFile } from './Below.tsx';
import type { SourceNumbers } from './Cites.tsx';
import type { FromLink } from './link.ts';
import { MoreControls } from './MoreControls.tsx';
import { Stage } from './Stage.tsx';
import type { ChainState } from './state.ts';
import { StepButtons } from './StepButtons.tsx';
import { useEarlyText } from './use-early-text.browser.ts';
import { useExplorer } from './use-explorer.browser.ts';
import { useSentenceNumber } from './use-sentence-number.browser.ts';

interface Props {
  /** Where the sources stand in the page's list. */
  readonly numbers: SourceNumbers;
  /** Address of the styles of what stands below the figure. */
  readonly styles: string;
  /** Address of the view from behind as a file: the page has no room for both drawings. */
  readonly behindFile: string;
  readonly band: BandFile;
}

/** The explorer on its own page: tilt the heel, and see what studies say about the joints above. */
export function KineticChain({ numbers, styles, behindFile, band }: Props) {
  const id = useId();
  const explorer = useExplorer();
  const { room, figure, live, shown, listed, settled, chain, isLost, reach, set, onState, onChange } = explorer;
  const { state, step, turn, isTouring, isTouched, faults } = shown;
  const tour = useRef<HTMLElement>(null);
  const [isLinkLost, loseLink] = useState(false);
  const { onFocusIn, onInput, drop } = useEarlyText(room, chain !== undefined);
  const inSentence = useSentenceNumber(
    () => live.newest().state,
    (name, value) => {
      drop();
      onState({ ...live.newest().state, [name]: value });
    },
  );
  const onStep = (next: number) => {
    reach();
    const take = ({ STEPS }: Chain) => {
      const told = STEPS[next];
      if (told) set({ state: told.state, step: next, turn: live.newest().turn + 1, isTouring: true });
    };
    // That it did not come is told where `useLate` hears of it.
    chainModule().then(take, () => undefined);
  };
  useEffect(() => {
    if (isTouring && tour.current && figure.current) chain?.showAbove(tour.current, figure.current, chain.STEPS[step]?.lookAt);
  }, [turn, chain]);
  useEffect(() => {
    if (isTouched && figure.current) chain?.showChange(figure.current);
  }, [state.scale, state.view, state.person]);
  useFragment<ChainState, FromLink>({
    isOwner: true,
    codec: async () => {
      const { fromLink, toLink } = await import('./link.ts');
      return { fromLink: (fragment) => fromLink(fragment, live.newest().state), toLink };
    },
    fields: settled.isTouched ? settled.state : undefined,
    onLink: (link) => set(link),
    onLost: () => loseLink(true),
  });

  const answered = answeredBy(chain);
  // What a drag of the heel does not change is not drawn again with each of its frames.
  const more = useMemo(
    () => <MoreControls state={state} tell={chain?.numberSentence} onChange={onChange} />,
    [state.scale, state.view, state.person, state.liftMm, state.liftSide, state.wedgeDegrees < 0, chain],
  );
  const drawing = useMemo(
    () => answered(({ ChainFigure }) => <ChainFigure id={id} live={live} view={state.view} told={listed} behindFile={chain ? undefined : behindFile} />),
    [state.view, listed, chain],
  );
  return (
    <div
      class="explorer"
      ref={room}
      {...inSentence}
      onFocusIn={(event) => {
        reach();
        onFocusIn(event);
      }}
      onInput={onInput}
      onPointerEnter={reach}
    >
      <Stage explorer={explorer} drawing={drawing} isLost={isLost || (isLinkLost && !chain)}>
        <link rel="stylesheet" href={styles} />
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
        {chain && state.liftMm > 0 && <chain.LiftPanel id={`${id}-l`} liftMm={state.liftMm} side={state.liftSide} />}
      </Stage>
      <Below {...{ id, listed, numbers, band, figure, chain, answered }} onAsk={reach} />
    </div>
  );
}
