import { TONES } from '../../../src/tools/stretch-timer/tones.ts';
import { expect, test } from '../fixture.ts';
import { openPlayer, type Stage } from './player-page.ts';

/** The routine of the player's page and the last tone after it, seconds. */
const TRACK_SECONDS = 45 + TONES.finish.lengthMs / 1000;

async function openPocket(page: Parameters<typeof openPlayer>[0]) {
  const player = await openPlayer(page, { pocket: true, tones: true });
  const startMs = await player.start();
  await expect.poll(async () => (await player.track())?.isLooped).toBe(false);
  await expect.poll(async () => (await player.track())?.lengthSeconds).toBeCloseTo(TRACK_SECONDS, 2);
  return { ...player, startMs };
}

test('the track takes over from the tones and plays where the clock stands', async ({ page }) => {
  const player = await openPocket(page);
  await expect.poll(async () => (await player.track())?.isPaused).toBe(false);
  const [track, nowMs] = [await player.track(), await page.evaluate(() => Date.now())];
  expect(Math.abs((track?.seconds ?? -9) - (nowMs - player.startMs) / 1000)).toBeLessThan(0.5);
  const { tones, troubles } = await player.heard();
  expect(tones.filter(({ isCalledOff, atMs }) => !isCalledOff && atMs > nowMs)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('the track follows pause, skip and 15 s more, and none of that comes back as a wish', async ({ page }) => {
  const player = await openPocket(page);
  await player.do('pause');
  expect((await player.track())?.isPaused).toBe(true);
  await player.do('skip');
  expect((await player.track())?.seconds).toBeCloseTo(5, 1);
  await player.do('resume');
  await player.do('add');
  await expect.poll(async () => (await player.track())?.lengthSeconds).toBeCloseTo(TRACK_SECONDS + 15, 2);
  await expect.poll(async () => (await player.track())?.seconds).toBeGreaterThan(4.9);
  expect((await player.heard()).events).toEqual([]);
});

test('a phone call that stops the track pauses the clock, the player goes on with it', async ({ page }) => {
  const player = await openPocket(page);
  await page.evaluate(() => (globalThis as Stage).heard.tracks.at(-1)?.pause());
  await expect.poll(async () => (await player.heard()).events).toEqual([{ kind: 'pause' }]);
  await player.do('pause');
  await page.evaluate(() => (globalThis as Stage).heard.tracks.at(-1)?.play());
  await expect.poll(async () => (await player.heard()).events).toEqual([{ kind: 'pause' }, { kind: 'resume' }]);
});

test('moving the track in a player of the phone moves the clock', async ({ page }) => {
  const player = await openPocket(page);
  await page.evaluate(() => {
    const track = (globalThis as Stage).heard.tracks.at(-1);
    if (track) track.currentTime = 30;
  });
  await expect.poll(async () => (await player.heard()).events).toEqual([{ kind: 'seek', elapsedMs: 30_000 }]);
});

test('stop frees the file of the track', async ({ page, problems }) => {
  const player = await openPocket(page);
  const address = (await player.track())?.address ?? '';
  expect(address).toMatch(/^blob:/);
  await player.stop();
  const isThere = await page.evaluate(
    (url) =>
      new Promise<boolean>((done) => {
        const other = document.createElement('audio');
        other.onerror = () => done(false);
        other.onloadedmetadata = () => done(true);
        other.src = url;
      }),
    address,
  );
  expect(isThere).toBe(false);
  expect((await player.track())?.address).toBe('');
  expect(problems.splice(0).join()).toContain('ERR_FILE_NOT_FOUND');
});

test('the track of a finished routine sounds its last tone, though its view has gone, and is freed then', async ({ page }) => {
  const player = await openPocket(page);
  for (const _ of player.schedule) await player.do('skip');
  await player.stop();
  const track = await player.track();
  expect(track?.isPaused).toBe(false);
  expect(track?.seconds).toBeGreaterThan(44.9);
  await expect.poll(async () => (await player.track())?.address).toBe('');
  expect((await player.heard()).events).toEqual([]);
});

test('if the track cannot be made, the reader is told and tones stand in, though they were switched off', async ({ page }) => {
  await page.addInitScript(() => {
    OfflineAudioContext.prototype.startRendering = () => Promise.reject(new RangeError('Out of memory'));
  });
  const player = await openPlayer(page, { pocket: true });
  await player.start();
  await expect.poll(async () => (await player.heard()).troubles).toEqual(['track']);
  const nowMs = await page.evaluate(() => Date.now());
  await expect.poll(async () => (await player.heard()).tones.filter(({ isCalledOff, atMs }) => !isCalledOff && atMs > nowMs).length).toBeGreaterThan(5);
});

test('the lock screen names the routine and the step, and its keys ask the clock', async ({ page }) => {
  await page.addInitScript(() => {
    const keys: Record<string, MediaSessionActionHandler | null> = {};
    Object.assign(globalThis, { keys });
    navigator.mediaSession.setActionHandler = (action, handler) => {
      if (action === 'stop') throw new TypeError('Not here');
      keys[action] = handler;
    };
  });
  const player = await openPlayer(page, { tones: true });
  await player.start();
  const shown = await page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession;
    return { title: metadata?.title, artist: metadata?.artist, album: metadata?.album, art: metadata?.artwork.length, playbackState };
  });
  expect(shown).toEqual({ title: 'Next: long sit', artist: 'Sole to Spine', album: 'Made up', art: 1, playbackState: 'playing' });
  await page.evaluate(() => {
    const { keys } = globalThis as Stage & { keys: Record<string, MediaSessionActionHandler | null> };
    for (const action of ['pause', 'play', 'nexttrack', 'previoustrack'] as const) keys[action]?.({ action });
    keys['seekto']?.({ action: 'seekto', seekTime: 12 });
  });
  expect((await player.heard()).events).toEqual([
    { kind: 'pause' }, { kind: 'resume' }, { kind: 'skip' }, { kind: 'back' }, { kind: 'seek', elapsedMs: 12_000 },
  ]);
  await player.stop();
  expect(await page.evaluate(() => Object.values((globalThis as Stage & { keys: object }).keys).every((handler) => handler === null))).toBe(true);
});
