import type { Page } from 'playwright';
import { watchFrames, type FrameBench } from './bench-frames.ts';

export interface PaintingBench extends FrameBench {
  /** Zones that the strokes crossed. */
  readonly zones: number;
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
  const boxes = await Promise.all((await zones.all()).map((zone) => zone.boundingBox()));
  const middles = boxes.flatMap((box) => (box ? [[box.x + box.width / 2, box.y + box.height / 2] as const] : []));
  const frames = await watchFrames(page, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [first = [0, 0] as const] = middles;
      await page.mouse.move(...first);
      await page.mouse.down();
      for (const middle of middles) await page.mouse.move(...middle, { steps: 4 });
      await page.mouse.up();
    }
  });
  return { zones: ROUNDS * middles.length, ...frames };
}
