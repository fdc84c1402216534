import { figureMarkup } from '../../figures/figure-markup.tsx';
import { anglesOf } from './angles.ts';
import { BandChart } from './BandChart.tsx';
import { ChainBehind } from './ChainBehind.tsx';
import { ChainSide } from './ChainSide.tsx';
import { describe, titleOf } from './description-words.ts';
import type { OneView } from './figure-state.ts';
import { DEFAULT_STATE } from './state.ts';

/** The views of the chain that stand as files, the chart of the pelvis, and the sign of the tool: a pelvis that tips. */
export const CHAIN_VIEWS = ['behind', 'side', 'band', 'sign'] as const;
type ChainView = (typeof CHAIN_VIEWS)[number];

/** Pelvis and lower back alone, in mm. */
const SIGN_BOX = '-200 -1215 430 394';

/** Address of a view as a file, from the site's root. */
export const chainFile = (view: ChainView): string => `/figures/explorer/${view}.svg`;

/** The chain in a state, from behind or from the side. */
export function ChainInState({ id, state }: { readonly id: string; readonly state: OneView }) {
  const View = state.view === 'behind' ? ChainBehind : ChainSide;
  const words = { title: titleOf(state), description: describe(state) };
  return <View id={id} angles={anglesOf(state)} scale={state.scale} words={words} />;
}

/** A view of the chain in its first state, as the markup of one `<svg>`; the sign shows it 10 times too large. */
export function chainMarkup(view: ChainView): string {
  if (view === 'band') return figureMarkup(<BandChart id={view} state={DEFAULT_STATE} />).markup;
  if (view !== 'sign') return figureMarkup(<ChainInState id={view} state={{ ...DEFAULT_STATE, view }} />).markup;
  const { markup } = figureMarkup(<ChainInState id={view} state={{ ...DEFAULT_STATE, view: 'side', scale: 'ten' }} />);
  return markup.replace(/viewBox="[^"]*"/, `viewBox="${SIGN_BOX}"`);
}
