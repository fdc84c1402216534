import { finger } from './hand.ts';
import { arrow, cropped, group, verdict } from './ink.ts';
import { CUP, dented, shoeBehind } from './shoe-behind.ts';

const SCALE = 0.9;
const FLOOR = 158;
const MIDDLE = 80;
const HAND = 0.8;

/** One half of the drawing. */
function squeezed(left: number, dent: number): string {
  const edge = 41 * SCALE * (1 - dent);
  const y = FLOOR + CUP * SCALE;
  return cropped(
    [left, 0, 158, 166],
    [0, 0, 158, 166],
    group(`translate(${MIDDLE} ${FLOOR})scale(${SCALE})`, shoeBehind(dented(dent))),
    group(`translate(${MIDDLE - edge} ${y})scale(${HAND})`, finger),
    group(`translate(${MIDDLE + edge} ${y})scale(${-HAND} ${HAND})`, finger),
    arrow([4, y - 26], [32, y - 26]),
    arrow([156, y - 26], [128, y - 26]),
  );
}

/** Thumb and finger press the heel cup from both sides: it holds, or it gives way. */
export const heelCounter = [
  squeezed(0, 0.02),
  squeezed(162, 0.5),
  verdict([56, 188], true, 'firm'),
  verdict([218, 188], false, 'soft'),
].join('');
