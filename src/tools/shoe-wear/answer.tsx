/** What the checker needs once it is used: from the form to words and drawings. */
export { fill, stateOf } from './form-state.browser.ts';
export { HelpCards } from './HelpCards.tsx';
export { Result } from './Result.tsx';
export { summaryOf } from './summary.ts';
