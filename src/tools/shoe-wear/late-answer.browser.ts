/** The model and its words: fetched when the reader first marks or answers something. */
export const answerModule = () => import('./answer.tsx');

export type Answer = Awaited<ReturnType<typeof answerModule>>;
