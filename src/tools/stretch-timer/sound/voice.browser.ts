import { pickVoice } from './pick-voice.ts';

/** A voice of the reader's own device. */
export interface Voice {
  /** Lets it speak later: within a tap, for iPhones ask for that. */
  unlock(): void;
  /** Says a sentence, and breaks off the one before. */
  say(sentence: string): void;
  cancel(): void;
}

/** How long a browser may take to list its voices, ms. */
const LIST_WITHIN_MS = 3000;

/** How long a voice may take to begin, ms. */
const BEGINS_WITHIN_MS = 5000;

/** True where a page can speak; whether a voice is there shows later. */
export const canSpeak = (): boolean => 'speechSynthesis' in globalThis;

/**
 * A voice for a running routine.
 *
 * @param onFail called once when it turns out that the device has no voice of its own that speaks
 */
export function createVoice(onFail: () => void): Voice {
  let hasFailed = false;
  let isUnlocked = false;
  // Held here, for some browsers drop a sentence that nothing else refers to.
  let current: SpeechSynthesisUtterance | undefined;
  const fail = () => {
    if (hasFailed) return;
    hasFailed = true;
    onFail();
  };
  const cancel = () => {
    current = undefined;
    if (canSpeak()) speechSynthesis.cancel();
  };
  const picked = () => pickVoice(speechSynthesis.getVoices());

  const speak = (sentence: string, voice: SpeechSynthesisVoice) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const late = setTimeout(() => {
      if (current === utterance && document.visibilityState === 'visible') fail();
    }, BEGINS_WITHIN_MS);
    utterance.onstart = () => clearTimeout(late);
    utterance.onerror = ({ error }) => {
      clearTimeout(late);
      if (error !== 'canceled' && error !== 'interrupted') fail();
    };
    utterance.onend = () => clearTimeout(late);
    current = utterance;
    speechSynthesis.speak(utterance);
  };

  return {
    unlock() {
      if (!canSpeak()) {
        fail();
        return;
      }
      if (isUnlocked || picked()) return;
      isUnlocked = true;
      // The list of voices is on its way. A sentence without words in the tap lets later ones through.
      speechSynthesis.speak(new SpeechSynthesisUtterance(''));
      setTimeout(() => {
        if (!picked()) fail();
      }, LIST_WITHIN_MS);
    },
    say(sentence) {
      if (hasFailed || !canSpeak()) return;
      const voice = picked();
      cancel();
      if (voice) speak(sentence, voice);
    },
    cancel,
  };
}
