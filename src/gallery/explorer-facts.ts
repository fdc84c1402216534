import type { FigureAttributes } from '../figures/plates/states.ts';
import { studiesOf } from '../tools/kinetic-chain/cited-figure.ts';
import { titleOf } from '../tools/kinetic-chain/description-words.ts';
import { figureState } from '../tools/kinetic-chain/figure-state.ts';
import { toLink } from '../tools/kinetic-chain/link.ts';
import { passUp } from '../tools/kinetic-chain/model.ts';
import { isMeasured, type Direction, type Segment } from '../tools/kinetic-chain/segment.ts';
import { SEGMENT_NAMES } from '../tools/kinetic-chain/segment-words.ts';
import type { FigureFacts, FigureNumber } from './figure-facts.ts';

/** Degrees to the hundredth: binary fractions would show behind them. */
const plain = (degrees: number): number => Number(degrees.toFixed(2));

/** The way of a turn, told in words; a tilt's name tells its own. */
const WAYS: Readonly<Partial<Record<Direction, string>>> = { internal: ' inwards', external: ' outwards' };

function numberOf(segment: Segment): FigureNumber {
  const name = SEGMENT_NAMES[segment.id];
  if (segment.unknown) return { what: name, unit: 'degrees', value: segment.reason === 'studies-disagree' ? 'studies disagree' : 'no sure number' };
  const way = WAYS[segment.direction];
  const value = plain(way ? Math.abs(segment.mean) : segment.mean);
  const [study] = segment.references;
  const isPrinted = isMeasured(segment) && !segment.extrapolated && segment.id !== 'tibia-rotation';
  return { what: `${name}${way ?? ''}`, unit: 'degrees', value, ...(study && { study }), ...(!isPrinted && { ours: 'sum' as const }) };
}

/** The explorer in a state: a row for each joint, numbers and gaps alike. */
export function explorerFacts(attributes: FigureAttributes): FigureFacts {
  const state = figureState(attributes);
  return {
    name: `${titleOf(state)}, from ${state.view === 'behind' ? 'behind' : 'the side'}`,
    studies: studiesOf(state),
    numbers: passUp(state).map(numberOf),
    tool: `/tools/kinetic-chain/#${toLink(state)}`,
  };
}
