/**
 * The same sound with fewer samples a second, straight between its own. Enough for plain tones far
 * below half of either rate; it does not filter what is higher.
 *
 * @param samples amplitudes at `fromHz`
 * @param length how many samples to make
 * @example resampled(Float32Array.of(0, 1, 0, -1), 4, 2, 2) // 0, 0
 */
export function resampled(samples: Float32Array, fromHz: number, toHz: number, length: number): Float32Array {
  if (fromHz === toHz && samples.length === length) return samples;
  return Float32Array.from({ length }, (_, index) => {
    const place = (index * fromHz) / toHz;
    const left = Math.floor(place);
    const [before = 0, after = before] = samples.subarray(left, left + 2);
    return before + (after - before) * (place - left);
  });
}
