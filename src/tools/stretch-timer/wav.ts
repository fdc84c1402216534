/** Samples a second of the rendered track: enough for tones up to 4,000 Hz. */
export const SAMPLE_RATE_HZ = 8000;

const HEADER_BYTES = 44;

function writeText(view: DataView, offset: number, text: string): void {
  for (const [index, letter] of [...text].entries()) view.setUint8(offset + index, letter.charCodeAt(0));
}

/**
 * The 44 bytes that stand before the sound of a WAV file: one channel, 16 bits a sample.
 *
 * @param sampleCount how many samples follow
 * @param sampleRateHz samples a second
 */
export function wavHeader(sampleCount: number, sampleRateHz: number = SAMPLE_RATE_HZ): Uint8Array<ArrayBuffer> {
  const dataBytes = sampleCount * 2;
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  writeText(view, 0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + dataBytes, true);
  writeText(view, 8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  writeText(view, 36, 'data');
  view.setUint32(40, dataBytes, true);
  return bytes;
}

/**
 * Sound as a WAV file stores it, 2 bytes a sample. A long track is made piece by piece from these.
 *
 * @param samples amplitudes from -1 to 1; louder ones are cut, what is no number is silence
 */
export function pcmBytes(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, index) => {
    const amplitude = Math.max(-1, Math.min(1, sample)) || 0;
    view.setInt16(index * 2, Math.round(amplitude * 32_767), true);
  });
  return bytes;
}

/** A short sound as a whole WAV file: {@link wavHeader}, then {@link pcmBytes}. */
export function wavBytes(samples: Float32Array, sampleRateHz: number = SAMPLE_RATE_HZ): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEADER_BYTES + samples.length * 2);
  bytes.set(wavHeader(samples.length, sampleRateHz));
  bytes.set(pcmBytes(samples), HEADER_BYTES);
  return bytes;
}
