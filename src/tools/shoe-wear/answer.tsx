/** What the checker needs once it is used: from the form to words and drawings. */
export { fill, stateOf } from './form-state.browser.ts';
export { HelpCards } from './HelpCards.tsx';
export { Result } from './Result.tsx';
export { hasToeWear } from './safety.ts';
export { summaryOf } from './summary.ts';
export { switchUnits } from './switch-units.browser.ts';
export { ToeQuestion } from './ToeQuestion.tsx';
