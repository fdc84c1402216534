/** What the timer needs once it is touched: the session, and what was kept from an earlier one. */
export { keptAnswers } from './kept-answers.browser.ts';
export { keptRun } from './kept-run.browser.ts';
export { Notes } from './Notes.tsx';
export { Session } from './Session.tsx';
export { SoundSwitches } from './sound/SoundSwitches.tsx';
export { Yours } from './Yours.tsx';
export { fitted } from './tick-notes.ts';
