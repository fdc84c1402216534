import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { chromium, type Page } from 'playwright';
import { BASE } from './built-pages.ts';
import { drag, type DraggingBench } from './bench-dragging.ts';
import { SLOWDOWN } from './bench-frames.ts';
import { paint, type PaintingBench } from './bench-painting.ts';
import { runTimer, type TimerBench } from './bench-timer.ts';
import { findBrowser } from './find-browser.ts';

export interface BrowserBench {
  readonly inputToPaintMs: number;
  readonly keystrokes: number;
  readonly layoutShift: number;
}

const DIGITS = Array.from({ length: 40 }, (_, index) => String((index * 7) % 10));

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** What the page itself notes while it runs. */
interface Notes {
  /** From each input to the frame that shows what came of it, in ms. */
  readonly paints: number[];
  layoutShift: number;
}

/** Runs in the page before its own scripts. */
function takeNotes(): void {
  const notes: Notes = { paints: [], layoutShift: 0 };
  Object.assign(globalThis, { notes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) notes.layoutShift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
  const noteInput = ({ timeStamp }: Event) =>
    requestAnimationFrame(() => requestAnimationFrame((now) => notes.paints.push(now - timeStamp)));
  document.addEventListener('input', noteInput, { capture: true });
}

const readNotes = (page: Page): Promise<Notes> => page.evaluate(() => Reflect.get(globalThis, 'notes'));

async function measure(page: Page, address: string): Promise<BrowserBench> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(takeNotes);
  await page.goto(address);
  await page.waitForSelector('astro-island:not([ssr])');
  await page.waitForTimeout(500);
  const { layoutShift } = await readNotes(page);

  const field = page.getByRole('textbox', { name: 'Difference' });
  for (const digit of DIGITS) {
    await field.press('ControlOrMeta+a');
    await field.press(digit);
    await page.waitForTimeout(100);
  }
  const { paints } = await readNotes(page);
  return { inputToPaintMs: median(paints), keystrokes: paints.length, layoutShift };
}

async function withServedSite<Answer>(use: (page: Page, address: string) => Promise<Answer>): Promise<Answer> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const executablePath = await findBrowser('whole');
  const server = await preview({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath });
  try {
    return await use(await browser.newPage(), `http://127.0.0.1:${server.port}${BASE}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Serves the built site, types into the calculator and closes both again. */
export const benchInBrowser = (): Promise<BrowserBench> =>
  withServedSite((page, base) => measure(page, `${base}tools/leg-length/`));

/** Serves the built site and paints both soles of the shoe wear checker, over and over. */
export const benchPainting = (): Promise<PaintingBench> =>
  withServedSite((page, base) => paint(page, `${base}tools/shoe-wear/`));

/** Serves the built site and drags the heel of the kinetic chain explorer. */
export const benchDragging = (): Promise<DraggingBench> =>
  withServedSite((page, base) => drag(page, `${base}tools/kinetic-chain/`));

/** Serves the built site and runs a routine of the stretch timer, then pauses it. */
export const benchTimer = (): Promise<TimerBench> =>
  withServedSite((page, base) => runTimer(page, `${base}tools/stretch-timer/`));
