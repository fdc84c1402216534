import type { PainAdvice } from './pain-guide.ts';

/** What a reader is told to do about pain. */
export interface PainWords {
  /** The scores that it is for. */
  readonly when: string;
  readonly heading: string;
  readonly body: string;
}

/** Advice by what the pain is like. Scores from traffic_light; the last is our own rule. */
export const PAIN_WORDS = {
  'carry-on': { when: '0 to 3', heading: 'Carry on', body: 'This much is all right. Go on gently, and breathe.' },
  watch: { when: '4 to 5', heading: 'All right if it settles', body: 'It is fine if it has settled within 24 hours. If it has not, do less next time.' },
  stop: { when: '6 to 10', heading: 'Stop this exercise', body: 'Leave it for now. Next time do less, or choose another one.' },
  'stop-now': {
    when: 'Any score, if pain, tingling or numbness spreads down a leg',
    heading: 'Stop, whatever the score',
    body: 'Do not go on today. If it does not pass, call your doctor. Both legs, numbness round the genitals or buttocks, or bladder or bowel trouble: get help now. A weak or dragging foot: today; if sudden, an emergency.',
  },
} as const satisfies Record<PainAdvice, PainWords>;

/** The order in which the guide is shown. */
export const PAIN_ORDER = ['carry-on', 'watch', 'stop', 'stop-now'] as const satisfies readonly PainAdvice[];

/** Stop at any score. Source: newcastle_ex. */
export const STOP_ANYWAY = 'Stop at any score for sudden new pain, dizziness, swelling or redness. Chest pain, severe shortness of breath or faintness: get help now.';

/** The last word of the guide. Source: aaos_foot. */
export const STRICTER = 'US bone surgeons (AAOS) are stricter: with any pain, stop and ask.';
