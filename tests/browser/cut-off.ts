import type { Page } from 'playwright/test';

/**
 * From now on no script comes; what the browser notes of that is no fault of the page.
 *
 * @param problems that the fixture has collected
 * @returns takes those notes out again: to be called at the end
 */
export async function cutOff(page: Page, problems: string[]): Promise<() => void> {
  await page.route(/\.js$/, (route) => route.abort());
  return () => {
    const others = problems.filter((problem) => !problem.includes('net::ERR_FAILED'));
    problems.splice(0, problems.length, ...others);
  };
}
