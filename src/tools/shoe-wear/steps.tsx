/** The questions of the form: drawn on the server; an article fetches some when they are opened. */
export { HomeChecks } from './HomeChecks.tsx';
export { SafetyQuestions } from './SafetyQuestions.tsx';
export { UseFields } from './UseFields.tsx';
