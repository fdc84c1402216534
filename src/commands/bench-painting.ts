import type { Page } from 'playwright';

/** How many times slower than this machine the browser runs. */
export const SLOWDOWN = 4;

export interface PaintingBench {
  /** Zones that the strokes crossed. */
  readonly zones: number;
  /** From one frame to the next while painting, ms. */
  readonly medianFrameMs: number;
  readonly longestFrameMs: number;
  /** Longest piece of work that held up the page, ms; 0 where none took 50 ms or more. */
  readonly longestTaskMs: number;
}

/** What the page itself notes while it is painted on. */
interface Notes {
  readonly frames: number[];
  longestTask: number;
}

/** Runs in the page. */
function takeNotes(): void {
  const notes: Notes = { frames: [], longestTask: 0 };
  Object.assign(globalThis, { paintingNotes: notes });
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

const ROUNDS = 4;

/** Paints every zone of both soles with one stroke a round, with the processor slowed down. */
export async function paint(page: Page, address: string): Promise<PaintingBench> {
  await page.goto(address);
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  const zones = page.locator('[data-zone][role="button"]');
  await zones.first().scrollIntoViewIfNeeded();
  // The first mark fetches the answer: what is measured is painting.
  await zones.first().click();
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const boxes = await Promise.all((await zones.all()).map((zone) => zone.boundingBox()));
  const middles = boxes.flatMap((box) => (box ? [[box.x + box.width / 2, box.y + box.height / 2] as const] : []));
  await page.evaluate(takeNotes);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first = [0, 0] as const] = middles;
    await page.mouse.move(...first);
    await page.mouse.down();
    for (const middle of middles) await page.mouse.move(...middle, { steps: 4 });
    await page.mouse.up();
  }
  const { frames, longestTask }: Notes = await page.evaluate(() => Reflect.get(globalThis, 'paintingNotes'));
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    zones: ROUNDS * middles.length,
    medianFrameMs: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    longestFrameMs: sorted.at(-1) ?? Number.NaN,
    longestTaskMs: longestTask,
  };
}
