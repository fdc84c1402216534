import type { Result, VerdictCode } from './assess.ts';
import type { Fields, Method } from './fields.ts';
import { NOT_A_LIFT_HEIGHT, sayMm } from './say.ts';
import { resultSentence } from './words.ts';

/** A share as people say it. @example shareInWords(0.21) // 'about 1 in 5' */
export function shareInWords(share: number): string {
  if (share >= 0.95) return 'nearly all';
  if (share >= 0.3) return `about ${Math.round(share * 10)} in 10`;
  if (share >= 0.095) return `about 1 in ${Math.round(1 / share)}`;
  if (share >= 0.015) return `about ${Math.round(share * 100)} in 100`;
  return 'about 1 in 100 or fewer';
}

function oddsInWords(probability: number): string {
  return probability >= 0.95 ? 'more than 9 in 10' : `about ${Math.round(probability * 10)} in 10`;
}

/** A length that is a best guess: whole millimetres, and one decimal below 1 mm. */
const roughMm = (mm: number): string => `${mm < 0.95 ? Number(mm.toFixed(1)) : Math.round(mm)} mm`;

const READING = {
  known: { image: 'A difference of @ on an X-ray or scan', hand: 'A difference of @ by hand', unknown: 'A difference of @, if measured by hand,' },
  tape: 'A tape reading of @',
  blocks: 'A block height of @',
} as const satisfies Record<Method, unknown>;

/** What such a reading most often means, and how sure it is which leg. */
export function meaningSentences(result: Result, { method, measuredBy }: Pick<Fields, 'method' | 'measuredBy'>): string[] {
  const { differenceMm, likelyDifferenceMm, shorter, probabilityShorterSide, shareOfAdults, shareOfReadings } = result;
  const real = `A real difference this large: ${shareInWords(shareOfAdults)} adults on X-ray.`;
  const read = `A reading this large: ${shareInWords(shareOfReadings)}, because of measuring error.`;
  if (shorter === 'none') return [];
  const reading = method === 'known' ? READING.known[measuredBy] : READING[method];
  return [
    `${reading.replace('@', sayMm(differenceMm))} most often turns out to be a real difference of about ${roughMm(likelyDifferenceMm)}.`,
    `How sure is the side? It is ${oddsInWords(probabilityShorterSide)} that your ${shorter} leg is the shorter one. Both are our sums for adults picked at random, not valid if you know a cause (fracture, operation, growth).`,
    method === 'known' ? real : `${real} ${read}`,
  ];
}

/** What the size means, as far as anyone knows. */
export const VERDICTS = {
  level: 'Small differences that this method cannot see may be there. They are normal.',
  'within-error': 'This lies within measuring error: it may not be real, or it may be the other leg.',
  'under-20': 'Below 20 mm, studies disagree on whether the spine bends at all.',
  'from-20': 'From about 20 mm, some authors expect that it changes how you stand. Others do not.',
  'beyond-geometry': 'Above 50 mm, people do not stand on 2 straight knees, so this sum no longer fits. Ask a clinician.',
} as const satisfies Record<VerdictCode, string>;

/** What no result can tell, and the next step. */
export const CANNOT_TELL =
  'It cannot tell whether your legs cause your pain, and authors agree on no size that matters. ' +
  'In pain? Show this to a physiotherapist, podiatrist or doctor.';

/** What a link held that could not be used. */
export function linkSentence(unusable: readonly string[]): string {
  const known = unusable.filter((name) => name !== 'unknown' && name !== 'length');
  const parts = known.length > 0 ? ` (${known.join(', ')})` : '';
  return `Part of the link${parts} could not be used. Usual values stand in for it: check the fields.`;
}

/** The result as one sentence to paste elsewhere. */
export function shareableSentence(result: Result, fields: Pick<Fields, 'method' | 'measuredBy'>): string {
  return [resultSentence(result), ...meaningSentences(result, fields).slice(0, 1), NOT_A_LIFT_HEIGHT].join(' ');
}
