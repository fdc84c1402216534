import type { Cue } from '../cues.ts';
import { TONES, trackMs } from '../tones.ts';

/** A piece of the track that is rendered by itself, with the cues that sound in it. */
export interface Chunk {
  readonly startMs: number;
  readonly lengthMs: number;
  readonly cues: readonly Cue[];
}

/** The longest piece, ms: a minute takes 2 MB while it is rendered, a routine of two hours no more. */
export const CHUNK_MS = 60_000;

/** The end of the piece that starts at a moment: a tone that would be cut goes into the next one. */
function chunkEnd(cues: readonly Cue[], startMs: number, endMs: number): number {
  const latestMs = Math.min(startMs + CHUNK_MS, endMs);
  const cut = cues.find(({ atMs, kind }) => atMs > startMs && atMs < latestMs && atMs + TONES[kind].lengthMs > latestMs);
  return cut?.atMs ?? latestMs;
}

/** Divides the track of a list of cues into pieces end to end; no tone lies across two. */
export function chunksOf(cues: readonly Cue[]): Chunk[] {
  const endMs = trackMs(cues);
  const chunks: Chunk[] = [];
  for (let startMs = 0; startMs < endMs; ) {
    const nextMs = chunkEnd(cues, startMs, endMs);
    const from = startMs;
    chunks.push({ startMs: from, lengthMs: nextMs - from, cues: cues.filter(({ atMs }) => atMs >= from && atMs < nextMs) });
    startMs = nextMs;
  }
  return chunks;
}
