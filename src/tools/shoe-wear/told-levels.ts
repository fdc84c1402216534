import type { SafetyNote } from './safety.ts';
import { SAFETY_LEVELS, type SafetyLevel } from './vocabulary.ts';

/** Levels that have a card: the most urgent first. The toes' question and young feet are told apart. */
export const toldLevels = (safety: readonly SafetyNote[]): readonly Exclude<SafetyLevel, 'ask'>[] =>
  SAFETY_LEVELS.filter((level) => level !== 'ask').filter((level) =>
    safety.some((note) => note.level === level && note.code !== 'under-18'),
  );
