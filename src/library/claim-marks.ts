/** What stands in a comment reaches no reader. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
const MARK = /<Claim\b[^>]*?\bid="([^"]*)"/g;

/**
 * The ids of the claims that a page marks, in order, with repeats.
 *
 * @param body MDX without its front matter
 * @example markedClaims('Some say <Claim id="C9">legs differ</Claim>.') // ['C9']
 */
export function markedClaims(body: string): string[] {
  return [...body.replaceAll(COMMENT, '').matchAll(MARK)].map(([, id = '']) => id);
}
