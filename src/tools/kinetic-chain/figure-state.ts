import { oneOf } from '../shared/one-of.ts';
import { fromLink } from './link.ts';
import { DEFAULT_STATE, type ChainState } from './state.ts';

const NAMES = ['wedge', 'feet', 'view'] as const;

/**
 * What an author writes on `<Figure of="kinetic-chain" … />`. A figure shows the average person at true size: name,
 * table and file of its page tell of no other.
 */
export type FigureAttributes = Readonly<Partial<Record<(typeof NAMES)[number], string | undefined>>>;

/** A state that is drawn from one side. */
export type OneView = ChainState & { readonly view: 'behind' | 'side' };

/**
 * The state that an author asks a figure to show, from behind or from the side. A wrong attribute stops the build.
 *
 * @throws Error that quotes the attributes
 * @example figureState({ wedge: '-10', view: 'side' }).wedgeDegrees // -10
 */
export function figureState(attributes: FigureAttributes): OneView {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const { state, faults } = fromLink(written.map(([name, value]) => `${name}=${value}`).join('&')) ?? { state: DEFAULT_STATE, faults: [] };
  const seen = state.view;
  const isKnown = written.every(([name]) => oneOf(NAMES, name));
  if (isKnown && attributes.wedge !== undefined && faults.length === 0 && seen !== 'both') return { ...state, view: seen };
  const quoted = written.map(([name, value]) => `${name}="${value}"`).join(' ');
  throw new Error(`<Figure of="kinetic-chain" ${quoted}>: write a wedge, a view ("behind" or "side"), the feet if it is one, and nothing else`);
}
