import { expect, test } from 'playwright/test';
import { cuesOf, type Cue, type CueKind } from '../../../src/tools/stretch-timer/cues.ts';
import { buildSchedule, totalMs } from '../../../src/tools/stretch-timer/schedule.ts';
import { loudness, TONES, trackMs, type Tone } from '../../../src/tools/stretch-timer/tones.ts';
import { SAMPLE_RATE_HZ, wavBytes } from '../../../src/tools/stretch-timer/wav.ts';
import { EXERCISES, routineOf } from './routines.ts';
import { decodeWav, findTones } from './wav-tones.ts';

/** Amplitude of a tone's envelope, straight between its corners. */
function amplitudeAt(tone: Tone, seconds: number): number {
  const corners = loudness(tone);
  const next = corners.findIndex((corner) => corner.seconds > seconds);
  const [from, to] = [corners[next - 1], corners[next]];
  if (!from || !to) return 0;
  return from.amplitude + ((to.amplitude - from.amplitude) * (seconds - from.seconds)) / (to.seconds - from.seconds);
}

/** Cues as sound, by the definition of a tone: what a browser's oscillator and gain make of them. */
function rendered(cues: readonly Cue[]): Float32Array {
  const samples = new Float32Array(Math.ceil((trackMs(cues) / 1000) * SAMPLE_RATE_HZ));
  for (const { atMs, kind } of cues) {
    const tone = TONES[kind];
    const from = Math.round((atMs / 1000) * SAMPLE_RATE_HZ);
    for (let index = 0; index < (tone.lengthMs / 1000) * SAMPLE_RATE_HZ; index += 1) {
      const seconds = index / SAMPLE_RATE_HZ;
      samples[from + index] = amplitudeAt(tone, seconds) * Math.sin(2 * Math.PI * tone.frequencyHz * seconds);
    }
  }
  return samples;
}

test('the tones of a routine are found in its WAV file at their times within 10 ms, each with its own pitch and length', () => {
  const schedule = buildSchedule(routineOf('wall-lean', 'knee-hug', 'tip-toe'), EXERCISES);
  const cues = cuesOf(schedule);
  const found = findTones(decodeWav(wavBytes(rendered(cues))));
  expect(found).toHaveLength(cues.length);
  for (const [index, { atMs, kind }] of cues.entries()) {
    expect(Math.abs((found[index]?.atMs ?? 0) - atMs), `${kind} at ${atMs}`).toBeLessThan(10);
    expect(Math.abs((found[index]?.frequencyHz ?? 0) - TONES[kind].frequencyHz), `${kind} at ${atMs}`).toBeLessThan(5);
    expect(Math.abs((found[index]?.lengthMs ?? 0) - TONES[kind].lengthMs), `${kind} at ${atMs}`).toBeLessThan(10);
  }
  expect(trackMs(cues)).toBe(totalMs(schedule) + 1500);
});

test('count-down, start, change, rest and both ends lie at least 3 semitones apart: a ratio of 2^(3/12) = 1.19', () => {
  const kinds: readonly CueKind[] = ['start', 'change', 'three', 'rest', 'end', 'finish'];
  const pitches = kinds.map((kind) => TONES[kind].frequencyHz);
  for (const [index, pitch] of pitches.slice(1).entries()) expect((pitches[index] ?? 0) / pitch).toBeGreaterThan(1.18);
  expect(TONES.three).toEqual(TONES.one);
});

test('the end tone is lower and longer than the change, the last one lower and longer still (issue 7)', () => {
  const { change, end, finish } = TONES;
  expect(end.frequencyHz).toBeLessThan(change.frequencyHz);
  expect(end.lengthMs).toBeGreaterThan(change.lengthMs);
  expect(finish.frequencyHz).toBeLessThan(end.frequencyHz);
  expect(finish.lengthMs).toBeGreaterThan(end.lengthMs);
});

for (const [kind, tone] of Object.entries(TONES)) {
  test(`${kind}: loudness rises from silence and falls back into it within its length`, () => {
    const corners = loudness(tone);
    expect(corners.map(({ amplitude }) => amplitude)).toEqual([0, tone.peak, tone.peak, 0]);
    expect(corners.map(({ seconds }) => seconds)).toEqual(corners.map(({ seconds }) => seconds).toSorted((a, b) => a - b));
    expect(corners.at(-1)?.seconds).toBe(tone.lengthMs / 1000);
    // Only the last may be cut off by nothing that follows: cues stand at least a second apart.
    if (kind !== 'finish') expect(tone.lengthMs).toBeLessThan(1000);
    expect(tone.frequencyHz).toBeLessThan(SAMPLE_RATE_HZ / 2);
  });
}

test('a WAV file is 44 bytes and 2 a sample; 1 s of silence at 8,000 samples has 16,044', () => {
  const bytes = wavBytes(new Float32Array(8000));
  expect(bytes).toHaveLength(16_044);
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF');
  expect(decodeWav(bytes)).toEqual({ sampleRateHz: 8000, samples: new Float32Array(8000) });
});

test('samples come back to a 32,768th; louder ones are cut, what is no number is silence', () => {
  const back = decodeWav(wavBytes(Float32Array.of(0, 0.5, -0.25, 1, -1, 2, -2, NaN, Infinity), 44_100));
  expect(back.sampleRateHz).toBe(44_100);
  const expected = [0, 0.5, -0.25, 1, -1, 1, -1, 0, 1];
  for (const [index, sample] of expected.entries()) expect(Math.abs((back.samples[index] ?? 9) - sample)).toBeLessThan(1 / 16_384);
});

test('an empty sound is a header alone', () => {
  expect(decodeWav(wavBytes(new Float32Array())).samples).toHaveLength(0);
  expect(trackMs([])).toBe(0);
});
