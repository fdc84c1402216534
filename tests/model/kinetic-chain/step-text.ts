import { sayNumber } from '../../../src/figures/say-number.ts';
import { sayLift } from '../../../src/tools/kinetic-chain/say.ts';
import type { ChainState } from '../../../src/tools/kinetic-chain/state.ts';
import type { Step, StepPart } from '../../../src/tools/kinetic-chain/step.ts';
import { sayResult, shownNumber } from '../../../src/tools/kinetic-chain/step-words.ts';

function partText(part: StepPart, state: ChainState): string {
  if ('text' in part) return part.text;
  if ('result' in part) return sayResult(part.result, state);
  const shown = shownNumber(part, state);
  return part.number === 'liftMm' ? sayLift(shown) : `${sayNumber(shown)}°`;
}

/** A step as plain text, in the state that is shown. */
export const stepText = ({ parts }: Step, state: ChainState): string => parts.map((part) => partText(part, state)).join('');
