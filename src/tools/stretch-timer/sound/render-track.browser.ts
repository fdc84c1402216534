import type { Cue } from '../cues.ts';
import { TONES } from '../tones.ts';
import { pcmBytes, SAMPLE_RATE_HZ, wavHeader } from '../wav.ts';
import { resampled } from './resample.ts';
import { scheduleTone } from './tone-nodes.browser.ts';
import { chunksOf, type Chunk } from './track-chunks.ts';

/** Rates to render at, lowest first: some browsers refuse the low ones. */
const RATES_HZ = [SAMPLE_RATE_HZ, 16_000, 22_050, 44_100, 48_000];

/** True where a track can be made and played. */
export const canRender = (): boolean => 'OfflineAudioContext' in globalThis;

/** A context for a piece of sound, at the lowest rate that the browser takes. */
function contextFor(seconds: number): OfflineAudioContext {
  let refusal: unknown;
  for (const sampleRate of RATES_HZ) {
    try {
      return new OfflineAudioContext({ numberOfChannels: 1, length: Math.ceil(seconds * sampleRate), sampleRate });
    } catch (error) {
      refusal = error;
    }
  }
  throw new Error('This browser renders no sound', { cause: refusal });
}

const samplesUpTo = (ms: number): number => Math.round((ms * SAMPLE_RATE_HZ) / 1000);

async function rendered({ startMs, lengthMs, cues }: Chunk): Promise<Uint8Array<ArrayBuffer>> {
  const length = samplesUpTo(startMs + lengthMs) - samplesUpTo(startMs);
  if (cues.length === 0) return pcmBytes(new Float32Array(length));
  const context = contextFor(lengthMs / 1000);
  for (const { atMs, kind } of cues) scheduleTone(context, TONES[kind], (atMs - startMs) / 1000);
  const buffer = await context.startRendering();
  return pcmBytes(resampled(buffer.getChannelData(0), buffer.sampleRate, SAMPLE_RATE_HZ, length));
}

/**
 * A whole routine as one sound file: its tones at their times, and silence between. Made in pieces,
 * so that only one is held as raw sound at a time.
 *
 * @returns a WAV file, 16 kB a second
 * @throws Error when the browser cannot render or has no memory left
 */
export async function renderTrack(cues: readonly Cue[]): Promise<Blob> {
  const pieces: Blob[] = [];
  let samples = 0;
  for (const chunk of chunksOf(cues)) {
    const bytes = await rendered(chunk);
    samples += bytes.length / 2;
    pieces.push(new Blob([bytes]));
  }
  return new Blob([wavHeader(samples), ...pieces], { type: 'audio/wav' });
}
