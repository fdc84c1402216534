import type { ComponentChildren } from 'preact';
import { Label } from '../plates/Label.tsx';
import { Plate, type PlateWords } from '../plates/Plate.tsx';

/** A part of a drawing with a floor at y = 0, in mm, y down. */
export interface Panel {
  /** What stands under it. */
  readonly name: string;
  readonly edges: readonly [left: number, right: number];
  /** It has no floor. */
  readonly isInAir?: boolean | undefined;
  readonly children: ComponentChildren;
}

interface ExerciseFrameProps {
  /** Prefix of the ids in this drawing; unique on the page. */
  readonly id: string;
  readonly words: PlateWords;
  readonly panels: readonly Panel[];
  /** How high above its floor each panel is shown. */
  readonly height: number;
  readonly isStacked?: boolean | undefined;
  /** What the panels share. */
  readonly children?: ComponentChildren;
}

/** Letters and gaps, as shares of the drawing's width: about 12.5 px on a phone. */
const LETTERS = 0.0375;
const GAP = 0.02;

/** The positions of an exercise side by side or below each other, each on its floor and with its name under it. */
export function ExerciseFrame({ id, words, panels, height, isStacked, children: shared }: ExerciseFrameProps) {
  const widths = panels.map(({ edges: [left, right] }) => Math.round(right - left));
  const shown = isStacked ? Math.max(...widths) : widths.reduce((sum, width) => sum + width) / (1 - GAP * (panels.length - 1));
  const [gap, row] = [Math.round(shown * GAP), Math.round(height + shown * LETTERS * 1.9)];
  let before = 0;
  const places = panels.map(({ edges: [left] }, index) => {
    const at = isStacked ? [-left, index * row] : [before - left, 0];
    before += (widths[index] ?? 0) + gap;
    return at.map(Math.round);
  });
  return (
    <Plate id={id} words={words} box={[0, -Math.round(height), Math.round(shown), isStacked ? row * panels.length : row]}>
      {shared}
      {panels.map(({ name, edges: [left, right], isInAir, children }, index) => (
        <g transform={`translate(${places[index]?.join(' ')})`}>
          {!isInAir && <path class="line" d={`M${Math.round(left)} 0H${Math.round(right)}`} />}
          {children}
          <Label hasHead at={[(left + right) / 2, shown * LETTERS * 1.25]} anchor="middle" lines={[`${index + 1} ${name}`]} />
        </g>
      ))}
    </Plate>
  );
}
