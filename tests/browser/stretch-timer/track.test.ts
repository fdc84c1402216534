import type { Page } from 'playwright/test';
import { cuesOf, type Cue } from '../../../src/tools/stretch-timer/cues.ts';
import { buildSchedule } from '../../../src/tools/stretch-timer/schedule.ts';
import { TONES } from '../../../src/tools/stretch-timer/tones.ts';
import { EXERCISES, routineOf } from '../../model/stretch-timer/routines.ts';
import { decodeWav, findTones } from '../../model/stretch-timer/wav-tones.ts';
import { expect, test } from '../fixture.ts';
import { openSources, sourceOf } from './sources.ts';

type RenderTrack = typeof import('../../../src/tools/stretch-timer/sound/render-track.browser.ts');

/** Over 2 minutes, so that the track is made of pieces. */
const CUES = cuesOf(buildSchedule(routineOf('wall-lean', 'knee-hug', { exercise: 'tip-toe', holdSeconds: 1 }), EXERCISES));

/** The track as the browser makes it. */
async function rendered(page: Page, cues: readonly Cue[]): Promise<Uint8Array> {
  const text = await page.evaluate(
    async ({ address, cues }) => {
      const { renderTrack }: RenderTrack = await import(address);
      const reader = new FileReader();
      reader.readAsDataURL(await renderTrack(cues));
      return new Promise<string>((done) => {
        reader.onload = () => done(String(reader.result));
      });
    },
    { address: sourceOf('sound/render-track.browser.ts'), cues },
  );
  expect(text).toMatch(/^data:audio\/wav;base64,/);
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}

function expectTones(bytes: Uint8Array): void {
  const sound = decodeWav(bytes);
  expect(sound.sampleRateHz).toBe(8000);
  const found = findTones(sound);
  expect(found).toHaveLength(CUES.length);
  for (const [index, { atMs, kind }] of CUES.entries()) {
    expect(Math.abs((found[index]?.atMs ?? -1) - atMs), `${kind} at ${atMs}`).toBeLessThan(10);
    expect(Math.abs((found[index]?.frequencyHz ?? 0) - TONES[kind].frequencyHz), `${kind} at ${atMs}`).toBeLessThan(5);
  }
}

test('the track of a routine, decoded, has each tone at its time within 10 ms (issue 7)', async ({ page }) => {
  await openSources(page);
  expectTones(await rendered(page, CUES));
});

test('a browser that refuses to render 8,000 samples a second makes the same track', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = OfflineAudioContext;
    const rates: number[] = [];
    Object.assign(globalThis, {
      rates,
      OfflineAudioContext: class extends Real {
        constructor(options: OfflineAudioContextOptions) {
          rates.push(options.sampleRate);
          if (options.sampleRate < 22_050) throw new DOMException('Too low', 'NotSupportedError');
          super(options);
        }
      },
    });
  });
  await openSources(page);
  expectTones(await rendered(page, CUES));
  expect(await page.evaluate(() => [...new Set((globalThis as typeof globalThis & { rates: number[] }).rates)])).toEqual([8000, 16_000, 22_050]);
});

test('where nothing can be rendered the promise fails, for the caller to tell', async ({ page }) => {
  await page.addInitScript(() => {
    OfflineAudioContext.prototype.startRendering = () => Promise.reject(new RangeError('Out of memory'));
  });
  await openSources(page);
  await expect(rendered(page, CUES)).rejects.toThrow('Out of memory');
});
