/**
 * The words of an answer: fetched with the model, after the first touch. Those of the controls stand in `control-words.ts`.
 */
export * from './result-words.ts';
export * from './segment-words.ts';
export * from './segment-notes.ts';
export * from './description-words.ts';
export * from './fault-words.ts';
