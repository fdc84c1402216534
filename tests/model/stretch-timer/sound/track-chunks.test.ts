import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { cuesOf, type Cue } from '../../../../src/tools/stretch-timer/cues.ts';
import { buildSchedule } from '../../../../src/tools/stretch-timer/schedule.ts';
import { resampled } from '../../../../src/tools/stretch-timer/sound/resample.ts';
import { CHUNK_MS, chunksOf } from '../../../../src/tools/stretch-timer/sound/track-chunks.ts';
import { TONES, trackMs } from '../../../../src/tools/stretch-timer/tones.ts';
import { anyRoutine, EXERCISES } from '../routines.ts';

const cue = (kind: Cue['kind'], atMs: number): Cue => ({ kind, atMs, stepIndex: 0 });

test('a track of 2 minutes and a half comes in pieces of a minute at most', () => {
  const pieces = chunksOf([cue('change', 0), cue('finish', 148_500)]);
  expect(pieces.map(({ startMs, lengthMs, cues }) => [startMs, lengthMs, cues.length])).toEqual([
    [0, 60_000, 1],
    [60_000, 60_000, 0],
    [120_000, 30_000, 1],
  ]);
});

test('a tone that would lie across two pieces begins the second', () => {
  const pieces = chunksOf([cue('change', 0), cue('end', 59_500), cue('finish', 70_000)]);
  expect(pieces.map(({ startMs }) => startMs)).toEqual([0, 59_500]);
});

test('a tone that begins or ends where a piece ends moves nothing', () => {
  expect(chunksOf([cue('change', 59_750), cue('start', 60_000)]).map(({ startMs }) => startMs)).toEqual([0, 60_000]);
});

test('nothing comes of no cues', () => {
  expect(chunksOf([])).toEqual([]);
});

test('pieces of any routine lie end to end, hold each cue once and whole, and none is over a minute', () => {
  fc.assert(
    fc.property(anyRoutine, (routine) => {
      const cues = cuesOf(buildSchedule(routine, EXERCISES));
      const pieces = chunksOf(cues);
      let endMs = 0;
      for (const { startMs, lengthMs, cues: held } of pieces) {
        expect(startMs).toBe(endMs);
        expect(lengthMs).toBeGreaterThan(0);
        expect(lengthMs).toBeLessThanOrEqual(CHUNK_MS);
        endMs = startMs + lengthMs;
        expect(held.filter(({ atMs, kind }) => atMs < startMs || atMs + TONES[kind].lengthMs > endMs)).toEqual([]);
      }
      expect(endMs).toBe(trackMs(cues));
      expect(pieces.flatMap((piece) => piece.cues)).toEqual(cues);
    }),
  );
});

const sine = (hz: number, rate: number, seconds: number) => Float32Array.from({ length: rate * seconds }, (_, index) => Math.sin((2 * Math.PI * hz * index) / rate));

for (const rate of [16_000, 22_050, 44_100, 48_000]) {
  test(`the highest tone at ${rate} samples a second is the same tone at 8,000, within a hundredth of its power`, () => {
    const [made, wanted] = [resampled(sine(TONES.start.frequencyHz, rate, 1), rate, 8000, 8000), sine(TONES.start.frequencyHz, 8000, 1)];
    expect(made).toHaveLength(8000);
    const power = (sound: Float32Array) => sound.reduce((sum, sample) => sum + sample * sample, 0);
    expect(power(made.map((sample, index) => sample - (wanted[index] ?? 0)))).toBeLessThan(power(wanted) / 100);
  });
}

test('at the same rate the sound is left alone; beyond its end it is silent', () => {
  const sound = Float32Array.of(0.25, 0.5);
  expect(resampled(sound, 8000, 8000, 2)).toBe(sound);
  expect([...resampled(sound, 8000, 8000, 4)]).toEqual([0.25, 0.5, 0, 0]);
});
