import type { ComponentChildren } from 'preact';

/** A figure in words: its name, and what it shows to readers who do not see it. */
export interface PlateWords {
  readonly title: string;
  readonly description: string;
}

interface PlateProps {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  readonly words: PlateWords;
  /** Left, top, width and height of what it shows, in mm. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly children: ComponentChildren;
}

/** The narrowest column of text that a figure stands in on a phone 375 px wide, and its smallest letters, in px. */
const COLUMN = 335;
const LETTERS = 12.5;

/** A framed drawing with its name and description; its letters are never too small to read on a phone. */
export function Plate({ id, words, box, children }: PlateProps) {
  return (
    <svg class="plate" viewBox={box.join(' ')} role="img" aria-labelledby={`${id}-t ${id}-d`}>
      <title id={`${id}-t`}>{words.title}</title>
      <desc id={`${id}-d`}>{words.description}</desc>
      <g font-size={Math.ceil((box[2] * LETTERS) / COLUMN)}>{children}</g>
    </svg>
  );
}
