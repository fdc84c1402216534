import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe has against a page, a line for each element.
 *
 * @param parts selectors of what is looked at; none: all of the page
 */
export async function axeFaults(page: Page, ...parts: readonly string[]): Promise<string[]> {
  // Without it every analysis opens a page of its own, a second each: for frames, which we have none of.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    runOnly: { type: 'tag', values: TAGS },
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    // Naming what passes takes nearly half of the time.
    resultTypes: ['violations'],
  });
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}
