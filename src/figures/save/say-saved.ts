/** Said where a picture could not be made: what is wrong, and the way out. */
export const NO_PICTURE = 'Your browser could not make the picture. Check your connection and try again, or save the drawing (SVG).';

/**
 * Saves a file, and says how that went.
 *
 * @param save whatever it takes to hand the file over, fetching code included
 * @param name of the file
 * @param fault said when any of it fails
 * @example await saySaved(() => download(file, 'foot.png'), 'foot.png', NO_PICTURE) // 'Saved as foot.png'
 */
export async function saySaved(save: () => void | Promise<void>, name: string, fault: string): Promise<string> {
  try {
    await save();
    return `Saved as ${name}`;
  } catch {
    return fault;
  }
}
