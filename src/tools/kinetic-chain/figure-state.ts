import { fromLink } from './link.ts';
import { DEFAULT_STATE, type ChainState } from './state.ts';

/** What an author writes on `<Figure of="kinetic-chain" … />`. */
export interface FigureAttributes {
  readonly wedge?: string | undefined;
  readonly feet?: string | undefined;
  readonly person?: string | undefined;
  readonly view?: string | undefined;
  readonly scale?: string | undefined;
}

/** A state that is drawn from one side. */
export type OneView = ChainState & { readonly view: 'behind' | 'side' };

/**
 * The state that an author asks a figure to show, from behind or from the side. A wrong attribute stops the build.
 *
 * @throws Error that quotes the attributes
 * @example figureState({ wedge: '-10', view: 'side' }).wedgeDegrees // -10
 */
export function figureState({ wedge, feet, person, view, scale }: FigureAttributes): OneView {
  const written = Object.entries({ wedge, feet, person, view, scale }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const { state, faults } = fromLink(written.join('&')) ?? { state: DEFAULT_STATE, faults: [] };
  const seen = state.view;
  if (wedge !== undefined && faults.length === 0 && seen !== 'both') return { ...state, view: seen };
  throw new Error(`<Figure of="kinetic-chain" ${written.join(' ')}>: write a wedge, a view ("behind" or "side"), and else what the explorer's links have`);
}
