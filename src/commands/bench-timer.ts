import type { CDPSession, Page } from 'playwright';
import { SLOWDOWN } from './bench-frames.ts';

/** Work of the page's main thread, ms in a minute. */
export interface MinuteOfWork {
  readonly tasks: number;
  /** What of that ran scripts, and what matched styles and laid out; the rest paints and waits on timers. */
  readonly scripts: number;
  readonly styles: number;
  readonly layouts: number;
}

export interface TimerBench {
  readonly running: MinuteOfWork;
  /** The same page with the routine paused: what a browser does anyway. */
  readonly paused: MinuteOfWork;
}

/** Long enough to hold several steps' worth of seconds, ms. */
const WATCHED_MS = 20_000;

const MINUTE_MS = 60_000;

/** Six holds of a minute: what is watched is one second after another, with no step beginning. */
const ROUTINE = '#items=straight-knee-calf-stretch:60x6:rest10';

async function seconds(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

async function watch(page: Page, session: CDPSession): Promise<MinuteOfWork> {
  const before = await seconds(session);
  const startMs = performance.now();
  await page.waitForTimeout(WATCHED_MS);
  const after = await seconds(session);
  const minutes = (performance.now() - startMs) / MINUTE_MS;
  const spent = (name: string) => (1000 * (after(name) - before(name))) / minutes;
  return {
    tasks: spent('TaskDuration'),
    scripts: spent('ScriptDuration'),
    styles: spent('RecalcStyleDuration'),
    layouts: spent('LayoutDuration'),
  };
}

/** Starts a routine, lets it run and pauses it, with the processor slowed down. */
export async function runTimer(page: Page, address: string): Promise<TimerBench> {
  await page.goto(`${address}${ROUTINE}`);
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  // By keys: at each frame the browser looks what lies below a mouse, and a phone has none.
  await page.getByRole('button', { name: /^Start/ }).press('Enter');
  await page.getByRole('button', { name: 'None of these: start' }).press('Enter');
  const phase = page.locator('.run-phase');
  await phase.getByText('Hold', { exact: true }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  // Time of the thread itself, so that other work of the machine counts for nothing.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Fetching what the step shows is over by then.
  await page.waitForTimeout(2000);
  const running = await watch(page, session);
  await page.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
  await phase.getByText('Paused', { exact: true }).waitFor();
  await page.waitForTimeout(2000);
  return { running, paused: await watch(page, session) };
}
