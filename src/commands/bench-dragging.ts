import type { Page } from 'playwright';
import { watchFrames, type FrameBench } from './bench-frames.ts';

export interface DraggingBench extends FrameBench {
  /** Places along the slider that the pointer stopped at. */
  readonly moves: number;
}

const ROUNDS = 4;
const MOVES = 60;

/** Drags the heel of the explorer from end to end and back, both views drawn, with the processor slowed down. */
export async function drag(page: Page, address: string): Promise<DraggingBench> {
  await page.goto(address);
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  const slider = page.getByRole('slider', { name: 'Wedge' });
  await slider.scrollIntoViewIfNeeded();
  // The first touch fetches what draws: what is measured is dragging.
  await slider.press('ArrowLeft');
  await page.waitForTimeout(1000);
  const box = await slider.boundingBox();
  if (!box) throw new Error('The explorer shows no slider');
  const [left, right, y] = [box.x + 10, box.x + box.width - 10, box.y + box.height / 2];
  const frames = await watchFrames(page, async () => {
    await page.mouse.move(left, y);
    await page.mouse.down();
    for (let round = 0; round < ROUNDS; round += 1) await page.mouse.move(round % 2 === 0 ? right : left, y, { steps: MOVES });
    await page.mouse.up();
  });
  return { moves: ROUNDS * MOVES, ...frames };
}
