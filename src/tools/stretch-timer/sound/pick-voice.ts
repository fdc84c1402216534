/** What we ask of a voice of the reader's device. */
export interface KnownVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice that reads our English: one that lives on the device, for a voice of a distant service
 * would be sent what it says. British before others, the device's own choice before its rest.
 *
 * @returns undefined when no such voice is there
 */
export function pickVoice<Voice extends KnownVoice>(voices: readonly Voice[]): Voice | undefined {
  const english = voices.filter(({ lang, localService }) => localService && /^en([-_]|$)/i.test(lang));
  const isBritish = ({ lang }: KnownVoice) => /^en[-_]GB$/i.test(lang);
  return english.find((voice) => isBritish(voice) && voice.default) ?? english.find(isBritish) ?? english.find((voice) => voice.default) ?? english[0];
}
