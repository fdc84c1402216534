import type { Page } from 'playwright';

/** How many times slower than this machine the browser runs. */
export const SLOWDOWN = 4;

/** A frame that took longer than this, in ms, left one out: screens show 60 a second. */
const IN_TIME_MS = 18;

/** How smoothly a page moved. */
export interface FrameBench {
  /** From one frame to the next, ms. */
  readonly medianFrameMs: number;
  readonly longestFrameMs: number;
  /** Share of the frames that came in time for 60 a second, 0 to 1. */
  readonly inTime: number;
  /** Longest piece of work that held up the page, ms; 0 where none took 50 ms or more. */
  readonly longestTaskMs: number;
}

/** What the page itself notes. */
interface Notes {
  readonly frames: number[];
  longestTask: number;
}

/** Runs in the page. */
function takeNotes(): void {
  const notes: Notes = { frames: [], longestTask: 0 };
  Object.assign(globalThis, { frameNotes: notes });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longestTask = Math.max(notes.longestTask, duration);
  }).observe({ type: 'longtask' });
  let before = performance.now();
  const frame = (now: number) => {
    notes.frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Watches every frame of a page, with the processor slowed down, while something is done to it. */
export async function watchFrames(page: Page, act: () => Promise<void>): Promise<FrameBench> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(takeNotes);
  await act();
  const { frames, longestTask }: Notes = await page.evaluate(() => Reflect.get(globalThis, 'frameNotes'));
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    medianFrameMs: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    longestFrameMs: sorted.at(-1) ?? Number.NaN,
    inTime: sorted.filter((ms) => ms <= IN_TIME_MS).length / sorted.length,
    longestTaskMs: longestTask,
  };
}
