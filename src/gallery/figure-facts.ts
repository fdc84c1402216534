/** What stands where nobody has given a sure number. */
export type Unknown = 'no sure number' | 'studies disagree';

/** A number that a figure shows, and where it comes from. */
export interface FigureNumber {
  /** What it is the number of. */
  readonly what: string;
  readonly value: number | Unknown;
  readonly unit: 'degrees' | 'degrees per degree' | 'mm' | 'mm per mm' | 'people in 100';
  /** One standard deviation between people, or between legs, in the same unit. */
  readonly sd?: number;
  /** Reference id of the study that printed it, or from which we worked it out. */
  readonly study?: string;
  /** What is not a study's own: a sum of ours, or an amount that we chose to draw. */
  readonly ours?: 'sum' | 'chosen';
}

/** What is known of a figure besides its drawing. */
export interface FigureFacts {
  /** Title of its page: 10 to 60 characters. */
  readonly name: string;
  /** Reference ids of what it stands on, the study that it shows first. None behind an illustration. */
  readonly studies: readonly string[];
  /** None behind an illustration. */
  readonly numbers: readonly FigureNumber[];
  /** The tool that shows the same state: its address from the site's root, with the state as its fragment. */
  readonly tool?: string;
}

/** The facts of a drawing that shows a shape and no numbers. @param studies that it follows all the same */
export const illustration = (name: string, studies: readonly string[] = []): FigureFacts => ({ name, studies, numbers: [] });
