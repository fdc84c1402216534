import { useEffect, useRef, useState } from 'preact/hooks';
import { useLate } from '../shared/use-late.browser.ts';
import { chainModule } from './answered.tsx';
import { chosenState } from './chosen-state.browser.ts';
import type { LinkFault } from './link.ts';
import { pacedState } from './paced-state.ts';
import { DEFAULT_STATE, type ChainState } from './state.ts';
import { useFollowed } from './use-followed.browser.ts';
import { useSettled } from './use-settled.browser.ts';

/** What is shown, and how it came to be. */
export interface Shown {
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

/** How long a drag rests before all that is not the drawing follows, ms: its frames are the drawing's. */
const PAUSE_MS = 80;
/** How long the reader rests before a state is told aloud and written to the address, ms. */
const REST_MS = 400;

const FIRST: Shown = { state: DEFAULT_STATE, step: 0, turn: 0, isTouring: false, faults: [], isTouched: false };

/** What the explorer shows, in an article and on its own page, and what draws it once a reader reaches for it. */
export function useExplorer() {
  const room = useRef<HTMLDivElement>(null);
  const figure = useRef<HTMLElement>(null);
  const [live] = useState(() => pacedState(FIRST, (step) => requestAnimationFrame(step)));
  const shown = useFollowed(live);
  const [isAsked, ask] = useState(false);
  const [chain, isLost, retry] = useLate(chainModule, isAsked);
  const { state: listed } = useSettled(live, shown, PAUSE_MS);
  const settled = useSettled(live, shown, REST_MS);

  const reach = () => ask(true);
  const set = (next: Partial<Shown>) => {
    reach();
    live.change({ ...live.newest(), faults: [], isTouched: true, ...next });
  };
  const onState = (next: ChainState) => set({ state: next });
  const onChange = (change: Partial<ChainState>) => set({ state: { ...live.newest().state, ...change }, isTouring: false });
  useEffect(() => {
    const chosen = room.current && chosenState(room.current);
    if (chosen) onState(chosen);
  }, []);
  return { room, figure, live, shown, listed, settled, chain, isLost, retry, reach, set, onState, onChange };
}

export type Explorer = ReturnType<typeof useExplorer>;
