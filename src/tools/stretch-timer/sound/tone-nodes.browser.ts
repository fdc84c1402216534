import { loudness, type Tone } from '../tones.ts';

/**
 * Puts a tone into a sound card's future, or into a track that is being rendered.
 *
 * @param atSeconds when, in the context's own time
 * @returns its oscillator, with which it can be called off
 */
export function scheduleTone(context: BaseAudioContext, tone: Tone, atSeconds: number): OscillatorNode {
  const oscillator = new OscillatorNode(context, { frequency: tone.frequencyHz });
  const gain = new GainNode(context, { gain: 0 });
  for (const [index, { seconds, amplitude }] of loudness(tone).entries()) {
    if (index === 0) gain.gain.setValueAtTime(amplitude, atSeconds + seconds);
    else gain.gain.linearRampToValueAtTime(amplitude, atSeconds + seconds);
  }
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(atSeconds);
  oscillator.stop(atSeconds + tone.lengthMs / 1000);
  return oscillator;
}
