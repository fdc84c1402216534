/**
 * Breaks a sentence into lines of at most so many letters: between words, and in addresses after a slash.
 *
 * @example wrapped('a bell for people', 8) // ['a bell', 'for', 'people']
 */
export function wrapped(sentence: string, most: number): string[] {
  const lines = sentence.split(/(?<= |[^:/]\/)/).reduce<string[]>((broken, piece) => {
    const last = broken.at(-1);
    const joined = `${last ?? ''}${piece}`;
    return last === undefined || joined.trimEnd().length > most ? [...broken, piece] : [...broken.slice(0, -1), joined];
  }, []);
  return lines.map((line) => line.trimEnd());
}
