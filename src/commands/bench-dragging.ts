import type { Page } from 'playwright';
import { watchFrames, type FrameBench } from './bench-frames.ts';

export interface DraggingBench extends FrameBench {
  /** Frames in which the slider was moved. */
  readonly moves: number;
}

const MOVES = 240;

/** Runs in the page: moves the slider in each frame, from end to end and back, as a finger does that never rests. */
function moveInEachFrame(slider: HTMLElement | SVGElement, moves: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (!(slider instanceof HTMLInputElement)) throw new Error('The explorer shows no slider');
  const [min, max] = [Number(slider.min), Number(slider.max)];
  let move = 0;
  const step = () => {
    const way = (move % 120) / 60;
    slider.value = String(min + (max - min) * (way < 1 ? way : 2 - way));
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
    move += 1;
    if (move < moves) requestAnimationFrame(step);
    else resolve();
  };
  requestAnimationFrame(step);
  return promise;
}

/** Drags the heel of the explorer from end to end and back, both views drawn, with the processor slowed down. */
export async function drag(page: Page, address: string): Promise<DraggingBench> {
  await page.goto(address);
  await page.waitForSelector('astro-island:not([ssr])', { state: 'attached' });
  const slider = page.getByRole('slider', { name: 'Wedge' });
  await slider.scrollIntoViewIfNeeded();
  // The first touch fetches what draws: what is measured is dragging.
  await slider.press('ArrowLeft');
  await page.waitForTimeout(1000);
  const frames = await watchFrames(page, () => slider.evaluate(moveInEachFrame, MOVES));
  return { moves: MOVES, ...frames };
}
