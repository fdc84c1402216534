import type { Page } from 'playwright/test';

/** One stop of the Tab key: which element, and how many pixels of outline the focus gives it. */
export interface Stop {
  readonly element: string;
  readonly outline: number;
}

/** Of a group of radio buttons the Tab key stops at the chosen one; arrows lead to the others. */
const OPERABLE =
  'a[href], button, input:not([type="radio"]:not(:checked)), select, textarea, summary, [tabindex="0"]';

/** What the reader can operate, in the order of the page. */
export async function reachable(page: Page): Promise<string[]> {
  return page.locator(OPERABLE).evaluateAll((elements) =>
    elements.flatMap((element, index) => {
      const shown = element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
      element.setAttribute('data-stop', `${index}: ${element.outerHTML.slice(0, 60)}`);
      return shown ? [element.getAttribute('data-stop') ?? ''] : [];
    }),
  );
}

/** Presses Tab and notes each stop. Call `reachable` first: it names the elements. */
export async function focusWalk(page: Page, presses: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
        return { element: focused.getAttribute('data-stop') ?? focused.outerHTML.slice(0, 60), outline };
      }),
    );
  }
  return stops;
}
