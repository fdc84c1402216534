import type { Page } from 'playwright/test';

/** A drawing with the two words that stand in its far corners. */
export interface Marked {
  readonly name: string;
  readonly top: string;
  readonly bottom: string;
}

/**
 * Puts a tiny word into the top left and the bottom right corner of every drawing, to be found again in print.
 * The words stand in a frame around the drawing and, where it has one, its caption.
 */
export async function markCorners(page: Page): Promise<Marked[]> {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll('main svg[role="img"]')];
    return drawings.map((drawing, index) => {
      const marked = { name: drawing.querySelector('title')?.textContent ?? '', top: `qzx${index}t`, bottom: `qzx${index}b` };
      const whole = drawing.closest('figure') ?? drawing;
      const frame = document.createElement('div');
      frame.style.position = 'relative';
      whole.replaceWith(frame);
      frame.append(whole);
      for (const [edge, side, word] of [['top', 'left', marked.top], ['bottom', 'right', marked.bottom]] as const) {
        const marker = document.createElement('span');
        marker.textContent = word;
        Object.assign(marker.style, { position: 'absolute', [edge]: '0', [side]: '0', font: '4px/1 monospace', color: '#000' });
        frame.append(marker);
      }
      return marked;
    });
  });
}

/** Puts a word of its own at the end of the skip link and of each menu: links that paper has no use for. */
export async function markMenus(page: Page): Promise<{ name: string; word: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.skip, nav')].map((menu, index) => {
      const word = `qzxm${index}m`;
      const last = [...menu.querySelectorAll('a')].at(-1) ?? menu;
      last.append(word);
      return { name: menu.getAttribute('aria-label') ?? menu.textContent, word };
    }),
  );
}
