import type { Adjustable } from './limits.ts';
import type { ChainState } from './state.ts';

/** A number of the state that the reader may drag or type in the sentence. */
export interface NumberPart {
  readonly number: Adjustable;
  /** Ends of what is shown; between them the sentence around it stays true. */
  readonly min: number;
  readonly max: number;
  /** -1 where the words say "inner edge up": the reader sees 10, the state holds -10. */
  readonly sign: 1 | -1;
}

/** A number that follows from the state. */
export type ResultName = 'shin' | 'pelvisForward' | 'pelvisSideways';

export type StepPart =
  | { readonly text: string }
  | NumberPart
  | { readonly result: ResultName };

/** A sentence or two of the guided tour, with the state that it sets. */
export interface Step {
  /** Short, for the list of steps. */
  readonly title: string;
  readonly parts: readonly StepPart[];
  readonly state: ChainState;
  /** The end of the figure that the sentence speaks of. */
  readonly lookAt: 'feet' | 'pelvis';
  /** Ids in references.json. */
  readonly sources: readonly string[];
}
