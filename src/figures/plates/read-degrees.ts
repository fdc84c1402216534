/** Beyond this no figure of the site turns a bone, in degrees. */
export const MOST_DEGREES = 30;

/**
 * Reads an angle that an author wrote on a `<Figure>`. A wrong or missing one stops the build.
 *
 * @param name of the attribute
 * @returns degrees, above 0, at most 30
 * @throws Error that quotes the attribute
 * @example readDegrees('eversion', '10') // 10
 */
export function readDegrees(name: string, text: string | undefined): number {
  const degrees = /^\d+(\.\d+)?$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (degrees > 0 && degrees <= MOST_DEGREES) return degrees;
  throw new Error(`<Figure ${name}="${text ?? ''}">: write degrees above 0, up to ${MOST_DEGREES}, such as "10"`);
}
