import type { Page } from 'playwright/test';
import { cuesOf } from '../../../src/tools/stretch-timer/cues.ts';
import { buildSchedule } from '../../../src/tools/stretch-timer/schedule.ts';
import { ABSENT_WORDS, SWITCH_LABELS, TEST_WORDS, TRACK_WORDS } from '../../../src/tools/stretch-timer/sound/sound-words.ts';
import { DEFAULT_SWITCHES, type Switches } from '../../../src/tools/stretch-timer/sound/switches.ts';
import { EXERCISES, MADE_UP, routineOf } from '../../model/stretch-timer/routines.ts';
import { decodeWav, findTones } from '../../model/stretch-timer/wav-tones.ts';
import { axeFaults } from '../axe.ts';
import { expect, test } from '../fixture.ts';
import { openSources, sourceOf } from './sources.ts';

type View = typeof import('../../../src/tools/stretch-timer/sound/SoundSwitches.tsx');
type Preact = typeof import('preact');

const ROUTINE = routineOf('long-sit');
const CUES = cuesOf(buildSchedule(ROUTINE, EXERCISES));

/** Puts the switches in place of a page's own words. */
async function openSwitches(page: Page) {
  await openSources(page);
  await page.evaluate(
    async ({ view, preact, first, exercises, routine }) => {
      const [{ SoundSwitches }, { h, render }]: [View, Preact] = await Promise.all([import(view), import(preact)]);
      const room = document.createElement('div');
      document.querySelector('main')?.replaceChildren(room);
      const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
      let shown = routine;
      const draw = (now: Switches) => {
        const onSwitches = (next: Switches) => {
          Object.assign(globalThis, { chosen: next });
          draw(next);
        };
        render(h(SoundSwitches, { switches: now, onSwitches, routine: shown, exercises: byId }), room);
      };
      draw(first);
      Object.assign(globalThis, {
        removeView: () => render(null, room),
        changeRoutine: () => {
          shown = { ...routine, name: 'Another' };
          draw(first);
        },
      });
    },
    {
      view: sourceOf('sound/SoundSwitches.tsx'),
      preact: '/-sources/node_modules/preact/dist/preact.mjs',
      first: DEFAULT_SWITCHES,
      exercises: MADE_UP,
      routine: ROUTINE,
    },
  );
  return page.locator('.sound');
}

test('each way has its switch, with its name and what it does', async ({ page }) => {
  const sound = await openSwitches(page);
  for (const [name, label] of Object.entries(SWITCH_LABELS)) {
    const box = sound.getByRole('checkbox', { name: label, exact: true });
    await expect(box).toBeChecked({ checked: name !== 'pocket' });
    await expect(box).toHaveAccessibleDescription(/\w/);
  }
  expect(await axeFaults(page, '.sound')).toEqual([]);
});

test('a switch is turned by the keyboard, and the others stay', async ({ page }) => {
  const sound = await openSwitches(page);
  const voice = sound.getByRole('checkbox', { name: 'Voice' });
  await voice.focus();
  await page.keyboard.press('Space');
  await expect(voice).not.toBeChecked();
  expect(await page.evaluate(() => (globalThis as typeof globalThis & { chosen: Switches }).chosen)).toEqual({ ...DEFAULT_SWITCHES, voice: false });
});

test('what the browser lacks cannot be switched, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    Reflect.deleteProperty(globalThis, 'OfflineAudioContext');
  });
  const sound = await openSwitches(page);
  for (const name of ['vibration', 'screen', 'pocket'] as const) {
    const box = sound.getByRole('checkbox', { name: SWITCH_LABELS[name] });
    await expect(box).toBeDisabled();
    await expect(box).not.toBeChecked();
    await expect(box).toHaveAccessibleDescription(ABSENT_WORDS[name]);
  }
  await expect(sound.getByRole('button', { name: 'Make a sound file' })).toHaveCount(0);
});

test('"Test the sound" says what should have been heard, or that there is none', async ({ page }) => {
  const sound = await openSwitches(page);
  await sound.getByRole('button', { name: 'Test the sound' }).click();
  await expect(sound.getByText(TEST_WORDS.played)).toBeVisible();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'AudioContext'));
  const mute = await openSwitches(page);
  await mute.getByRole('button', { name: 'Test the sound' }).click();
  await expect(mute.getByText(TEST_WORDS.silent)).toBeVisible();
});

test('the track can be had as a file, named after the routine, with its tones in it', async ({ page }) => {
  const sound = await openSwitches(page);
  await sound.getByRole('button', { name: 'Make a sound file' }).click();
  await expect(sound.getByText(TRACK_WORDS.ready)).toBeVisible();
  const coming = page.waitForEvent('download');
  await sound.getByRole('link', { name: 'Download the track' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('made-up.wav');
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part));
  expect(findTones(decodeWav(Buffer.concat(parts)))).toHaveLength(CUES.length);

  await page.evaluate(() => (globalThis as typeof globalThis & { changeRoutine: () => void }).changeRoutine());
  await expect(sound.getByRole('link', { name: 'Download the track' })).toHaveCount(0);
});

test('a test that made no sound holds the sound card no longer: it sleeps after the next one', async ({ page }) => {
  await page.addInitScript(() => {
    const { resume } = AudioContext.prototype;
    AudioContext.prototype.resume = function () {
      AudioContext.prototype.resume = resume;
      return Promise.reject(new DOMException('Not now', 'NotAllowedError'));
    };
    const { suspend } = AudioContext.prototype;
    AudioContext.prototype.suspend = function () {
      Object.assign(globalThis, { sleeps: true });
      return suspend.call(this);
    };
  });
  const sound = await openSwitches(page);
  await sound.getByRole('button', { name: 'Test the sound' }).click();
  await expect(sound.getByText(TEST_WORDS.silent)).toBeVisible();
  await expect.poll(() => page.evaluate(() => (globalThis as typeof globalThis & { sleeps?: boolean }).sleeps)).toBe(true);
});

test('a track that comes after its view has gone makes no address that nobody frees', async ({ page }) => {
  await page.addInitScript(() => {
    const addresses: string[] = [];
    const make = URL.createObjectURL;
    const render = OfflineAudioContext.prototype.startRendering;
    const waiting: (() => void)[] = [];
    Object.assign(globalThis, { addresses, goOn: () => waiting.forEach((next) => next()) });
    URL.createObjectURL = (file) => {
      const address = make(file);
      addresses.push(address);
      return address;
    };
    OfflineAudioContext.prototype.startRendering = async function () {
      await new Promise<void>((next) => waiting.push(next));
      const sound = await render.call(this);
      Object.assign(globalThis, { rendered: true });
      return sound;
    };
  });
  type Page = typeof globalThis & { addresses: string[]; goOn: () => void; removeView: () => void; rendered?: boolean };
  const sound = await openSwitches(page);
  await sound.getByRole('button', { name: 'Make a sound file' }).click();
  await expect(sound.getByText(TRACK_WORDS.making)).toBeVisible();
  await page.evaluate(() => (globalThis as Page).removeView());
  await page.evaluate(() => (globalThis as Page).goOn());
  await expect.poll(() => page.evaluate(() => (globalThis as Page).rendered)).toBe(true);
  // What is made of the rendered sound is made in the same turn as this.
  expect(await page.evaluate(() => (globalThis as Page).addresses)).toEqual([]);
});

test('a track that cannot be made says so', async ({ page }) => {
  await page.addInitScript(() => {
    OfflineAudioContext.prototype.startRendering = () => Promise.reject(new RangeError('Out of memory'));
  });
  const sound = await openSwitches(page);
  await sound.getByRole('button', { name: 'Make a sound file' }).click();
  await expect(sound.getByText(TRACK_WORDS.failed)).toBeVisible();
});
