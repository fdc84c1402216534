import type { Page } from 'playwright/test';
import { served } from '../../pages.ts';
import { expect } from '../fixture.ts';
import { wakeIslands } from '../islands.ts';

/** A Monday morning; any other would do. */
const MORNING = new Date('2026-11-23T07:30:00Z');

/** 5 s ready; left: hold 30, rest 10, hold 30; change 8; the same on the right. 153 seconds. */
export const SHORT = '#items=straight-knee-calf-stretch:30x2:rest10';

/** 5 s ready; left: 6 holds of 60 with 5 rests of 10; change 8; the same on the right. 833 seconds. */
export const LONG = '#items=straight-knee-calf-stretch:60x6:rest10';

/** The timer as a reader finds it. */
export function timerOn(page: Page) {
  const room = page.locator('#tool');
  return {
    room,
    start: room.getByRole('button', { name: /^Start/ }),
    noneOfThese: room.getByRole('button', { name: 'None of these: start' }),
    offer: room.getByRole('region', { name: 'Routine that you left' }),
    run: room.locator('.run'),
    phase: room.locator('.run-phase'),
    left: room.getByRole('timer'),
    name: room.locator('.run-name'),
    side: room.locator('.run-side'),
    next: room.locator('.run-next'),
    told: room.locator('.run > .told'),
    end: room.getByRole('region', { name: 'End of the routine' }),
    guide: room.getByRole('region', { name: 'Pain guide' }),
    press: (name: string) => room.getByRole('button', { name, exact: true }).click(),
  };
}

/** Opens the tool page with a clock that the test can move. */
export async function openTimer(page: Page, fragment = '') {
  await page.clock.install({ time: MORNING });
  await page.goto(served('/tools/stretch-timer/') + fragment);
  await wakeIslands(page);
  const timer = timerOn(page);
  if (fragment) await expect(timer.start).not.toHaveText(/^Start *$|Morning heels/);
  return timer;
}

/** What the entry of the history keeps of the run. */
export const keptClock = (page: Page) =>
  page.evaluate((): { phase: string; elapsedMs: number; atMs: number } | undefined => history.state?.stretchTimerRun?.clock);

/**
 * Stops the test's clock, starts with no box ticked, and lets 1 second pass.
 *
 * @returns the timer, and a way to move the clock to a moment of the routine, ms from its start
 */
export async function startTimer(page: Page, fragment: string) {
  const timer = await openTimer(page, fragment);
  await timer.start.click();
  await expect(timer.noneOfThese).toBeVisible();
  const startMs = MORNING.getTime() + 60_000;
  await page.clock.pauseAt(startMs);
  await timer.noneOfThese.click();
  await expect(timer.left).toHaveText('5');
  await page.clock.runFor(1000);
  return { ...timer, startMs, moveTo: (elapsedMs: number) => page.clock.pauseAt(startMs + elapsedMs) };
}
