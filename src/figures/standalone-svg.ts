const SHOWN = /^<svg ([^>]*viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"[^>]*)>/;

/** Width of a drawing that no page gives one, in px: that of a drawing in an article. */
const WIDTH = 408;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A drawing of a page as a file of its own, which an `<img>` can show.
 *
 * @param drawing markup of one `<svg>` with a `viewBox`
 * @param css the tokens and rules that it uses
 * @throws {Error} when the markup does not begin with such an `<svg>`
 */
export function standaloneSvg(drawing: string, css: string): string {
  const [tag, attributes, width, height] = SHOWN.exec(drawing) ?? [];
  if (!tag) throw new Error(`A drawing begins with an <svg> that has a viewBox, not with ${drawing.slice(0, 40)}`);
  const tall = Math.round((WIDTH * Number(height)) / Number(width));
  const size = `svg{width:${WIDTH}px;height:${tall}px;max-width:none}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${tall}" ${attributes}>` +
    `<style>${escaped(css + size)}</style>${drawing.slice(tag.length)}\n`
  );
}
