import { LEVELS, type Level } from './zones.ts';

/**
 * What the reader chose for a touch to bring, also before the script woke up.
 *
 * @param room the element that holds the choice
 * @returns undefined where a touch leads to the next level
 */
export function chosenBrush(room: Element | null): Level | undefined {
  const chosen = room?.querySelector<HTMLInputElement>('[name="brush"]:checked')?.value;
  return LEVELS.find((level) => String(level) === chosen);
}
