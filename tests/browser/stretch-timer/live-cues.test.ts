import { TONES } from '../../../src/tools/stretch-timer/tones.ts';
import { VIBRATIONS } from '../../../src/tools/stretch-timer/sound/vibrations.ts';
import { expect, test } from '../fixture.ts';
import { openPlayer, type Heard, type Stage } from './player-page.ts';

/** A browser's clocks and a busy machine leave this much between what is asked and what is noted, ms. */
const CLOSE_MS = 60;

/** Tones that were not called off, each with its time since a moment. */
const kept = ({ tones }: Pick<Heard, 'tones'>, sinceMs: number) =>
  tones.filter(({ isCalledOff }) => !isCalledOff).map(({ hz, atMs }) => ({ hz, ms: atMs - sinceMs }));

function expectClose(found: readonly { hz: number; ms: number }[], wanted: readonly (readonly [hz: number, ms: number])[]): void {
  expect(found.map(({ hz }) => hz)).toEqual(wanted.map(([hz]) => hz));
  for (const [index, [hz, ms]] of wanted.entries()) expect(Math.abs((found[index]?.ms ?? 1e9) - ms), `${hz} Hz at ${ms}`).toBeLessThan(CLOSE_MS);
}

const { change, start, three, finish } = TONES;
const TICK = three.frequencyHz;
const HOLD = (fromMs: number) => [17_000, 18_000, 19_000].map((ms) => [TICK, fromMs + ms] as const);

test('tones reach the sound card ahead of time, each at its moment of the wall clock', async ({ page }) => {
  const player = await openPlayer(page, { tones: true });
  const startMs = await player.start();
  await expect.poll(async () => (await player.heard()).tones.length).toBe(13);
  // The first one begins with the tap itself.
  const [first, ...rest] = kept(await player.heard(), startMs);
  expect(first?.hz).toBe(change.frequencyHz);
  expectClose(rest, [
    [TICK, 2000], [TICK, 3000], [TICK, 4000], [start.frequencyHz, 5000], ...HOLD(5000),
    [start.frequencyHz, 25_000], ...HOLD(25_000), [finish.frequencyHz, 45_000],
  ]);
});

test('a pause calls the tones off; going on plans them anew, a skip and 15 s more too', async ({ page }) => {
  const player = await openPlayer(page, { tones: true });
  await player.start();
  await expect.poll(async () => (await player.heard()).tones.length).toBe(13);
  const pausedMs = await player.do('pause');
  expect(kept(await player.heard(), pausedMs).filter(({ ms }) => ms > CLOSE_MS)).toEqual([]);

  await player.do('resume');
  const skippedMs = await player.do('skip');
  await expect.poll(async () => kept(await player.heard(), skippedMs).filter(({ ms }) => ms > 0).length).toBe(9);
  const longerMs = await player.do('add');
  await expect.poll(async () => kept(await player.heard(), longerMs).filter(({ ms }) => ms > CLOSE_MS).length).toBe(8);
  const late = longerMs - skippedMs;
  const rest = kept(await player.heard(), longerMs).filter(({ ms }) => ms > CLOSE_MS);
  expectClose(rest, [...HOLD(15_000 - late), [start.frequencyHz, 35_000 - late], ...HOLD(35_000 - late), [finish.frequencyHz, 55_000 - late]]);
});

test('the voice names what comes, and is quiet at a pause; the phone buzzes', async ({ page }) => {
  const player = await openPlayer(page, { tones: true, voice: true, vibration: true });
  await player.start();
  await player.do('skip');
  await player.do('pause');
  const { said, buzzes } = await player.heard();
  const words = said.filter((sentence) => sentence !== '(cancel)');
  expect(words).toEqual(['Get ready. First: long sit.', 'Hold for 20 seconds.']);
  expect(said.at(-1)).toBe('(cancel)');
  expect(buzzes).toEqual([VIBRATIONS.change, [0], VIBRATIONS.start, [0]]);
});

test('the last cue of a skipped end is still said and sounded', async ({ page }) => {
  const player = await openPlayer(page, { tones: true, voice: true });
  await player.start();
  await expect.poll(async () => (await player.heard()).tones.length).toBe(13);
  for (const _ of player.schedule) await player.do('skip');
  // The view of a finished routine goes away at once.
  await player.stop();
  const { said, tones } = await player.heard();
  expect(said.at(-1)).toBe('That was the last one.');
  expect(tones.filter(({ isCalledOff }) => !isCalledOff).at(-1)?.hz).toBe(finish.frequencyHz);
});

test('without a voice on the device tones stand in, and the reader is told once', async ({ page }) => {
  const player = await openPlayer(page, { voice: true }, 'mute');
  await player.start();
  expect((await player.heard()).tones).toEqual([]);
  await expect.poll(async () => (await player.heard()).troubles, { timeout: 8000 }).toEqual(['voice']);
  await expect.poll(async () => (await player.heard()).tones.length).toBeGreaterThan(0);
  expect((await player.heard()).said.filter((sentence) => sentence !== '(cancel)')).toEqual([]);
});

test('a voice that fails in the middle hands over to the tones', async ({ page }) => {
  const player = await openPlayer(page, { voice: true }, 'fails');
  await player.start();
  expect((await player.heard()).troubles).toEqual(['voice']);
  await expect.poll(async () => (await player.heard()).tones.length).toBeGreaterThan(0);
});

test('what is switched off stays still, and switching on takes effect at once', async ({ page }) => {
  const player = await openPlayer(page, {});
  await player.start();
  expect(await player.heard()).toMatchObject({ tones: [], said: [], buzzes: [], screen: [] });
  await player.switch({ tones: true, screen: true });
  await expect.poll(async () => (await player.heard()).tones.length).toBeGreaterThan(0);
  expect((await player.heard()).screen).toEqual(['on']);
});

test('the screen stays on while the routine runs, and only then', async ({ page }) => {
  const player = await openPlayer(page, { screen: true });
  await player.start();
  await expect.poll(async () => (await player.heard()).screen).toEqual(['on']);
  await player.do('pause');
  await expect.poll(async () => (await player.heard()).screen).toEqual(['on', 'off']);
  await player.do('resume');
  await player.stop();
  await expect.poll(async () => (await player.heard()).screen).toEqual(['on', 'off', 'on', 'off']);
});

test('a screen that refuses to stay on stops nothing', async ({ page }) => {
  const player = await openPlayer(page, { screen: true, vibration: true });
  await page.evaluate(() => Object.assign(navigator.wakeLock, { request: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }));
  await player.start();
  await player.do('pause');
  expect((await player.heard()).buzzes.length).toBeGreaterThan(0);
});

test('the browser lets the screen go with a hidden page; on return it is asked for again', async ({ page }) => {
  const player = await openPlayer(page, { screen: true });
  await player.start();
  await expect.poll(async () => (await player.heard()).screen).toEqual(['on']);
  await page.evaluate(async () => {
    const state = { visibility: 'hidden' };
    Object.defineProperty(document, 'visibilityState', { get: () => state.visibility });
    await (globalThis as Stage).heard.locks.at(-1)?.release();
    document.dispatchEvent(new Event('visibilitychange'));
    state.visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(async () => (await player.heard()).screen).toEqual(['on', 'off', 'on']);
});
