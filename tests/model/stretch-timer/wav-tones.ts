/** A WAV file's sound, one amplitude from -1 to 1 a sample. */
export interface Sound {
  readonly sampleRateHz: number;
  readonly samples: Float32Array;
}

/** A tone that stands in a sound between two silences. */
export interface FoundTone {
  readonly atMs: number;
  readonly lengthMs: number;
  readonly frequencyHz: number;
}

/**
 * Reads a WAV file by its own words: chunk by chunk, whatever their order.
 *
 * @throws Error unless it holds one channel of 16-bit PCM and its sizes fit
 */
export function decodeWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (offset: number) => String.fromCharCode(...bytes.subarray(offset, offset + 4));
  if (word(0) !== 'RIFF' || word(8) !== 'WAVE' || view.getUint32(4, true) !== bytes.length - 8) throw new Error('Not a WAV file');
  let sampleRateHz = 0;
  for (let offset = 12; offset < bytes.length; offset += 8 + view.getUint32(offset + 4, true)) {
    if (word(offset) === 'fmt ') {
      const [format, channels] = [view.getUint16(offset + 8, true), view.getUint16(offset + 10, true)];
      sampleRateHz = view.getUint32(offset + 12, true);
      const [bytesASecond, bytesASample, bits] = [view.getUint32(offset + 16, true), view.getUint16(offset + 20, true), view.getUint16(offset + 22, true)];
      const isMono16 = format === 1 && channels === 1 && bits === 16 && bytesASample === 2 && bytesASecond === sampleRateHz * 2;
      if (!isMono16) throw new Error('Not one channel of 16-bit PCM');
    }
    if (word(offset) === 'data') {
      const length = view.getUint32(offset + 4, true) / 2;
      return { sampleRateHz, samples: Float32Array.from({ length }, (_, index) => view.getInt16(offset + 8 + index * 2, true) / 32_768) };
    }
  }
  throw new Error('No data');
}

/** Quieter than this is silence. */
const SILENCE = 0.01;
/** Silence for longer than this ends a tone, ms. */
const GAP_MS = 20;

/** The tones of a sound, in their order; their frequency from the crossings of zero. */
export function findTones({ samples, sampleRateHz }: Sound): FoundTone[] {
  const perMs = sampleRateHz / 1000;
  const spans: { from: number; to: number }[] = [];
  for (const [index, sample] of samples.entries()) {
    if (Math.abs(sample) < SILENCE) continue;
    const last = spans.at(-1);
    if (last && index - last.to <= GAP_MS * perMs) last.to = index;
    else spans.push({ from: index, to: index });
  }
  return spans.map(({ from, to }) => {
    const rises = [...samples.subarray(from, to)].flatMap((sample, index, all) => (sample >= 0 && (all[index - 1] ?? 0) < 0 ? [index] : []));
    const [first = 0, last = 0] = [rises[0], rises.at(-1)];
    return { atMs: from / perMs, lengthMs: (to - from) / perMs, frequencyHz: ((rises.length - 1) * sampleRateHz) / (last - first) };
  });
}
