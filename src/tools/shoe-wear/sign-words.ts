import type { Sign } from './vocabulary.ts';

/** Above the signs. */
export const SIGNS_LEGEND = 'First: is anything urgent?';
export const SIGNS_HINT = 'Tick what is true of you. Your answers stay on this page and are never part of a link.';

/** Each sign as a sentence to tick. Sources: `nhs_back_redflags`, `hsc_ces`, `diabetesuk_foot`, `spinehealth_footdrop`; the rest is general safety advice. */
export const SIGN_WORDS = {
  'both-legs-weak': 'Both my legs are weak, numb or tingling, or hurt along with my back.',
  'saddle-numb': 'I am numb or tingling around my genitals or buttocks, newly feel nothing during sex or get no erection.',
  'bladder-bowel': 'I have trouble peeing, or cannot hold my pee or poo as before.',
  'one-side-weak': 'My face, an arm or one leg is suddenly weak, or I have trouble speaking.',
  'cold-foot': 'A foot is suddenly cold, pale or blue, and it hurts.',
  'diabetes-spreading': 'I have diabetes and a foot problem, with fever, redness that spreads, or black skin.',
  'diabetes-change': 'I have diabetes, and a foot has a wound or blister, swelling, heat or cold, a smell, new numbness, or a new colour or shape.',
  'toe-drag': 'My toes newly drag, or a foot slaps or trips me.',
  wound: 'A wound on my foot does not heal.',
  'new-numb': 'My feet are numb or tingle, and nobody has checked that yet.',
  'known-numb': 'My feet are numb, and my doctor knows of it.',
} as const satisfies Record<Sign, string>;

/** Under 18, the feet still grow. */
export const UNDER_18_LABEL = 'The shoes are for someone under 18.';
