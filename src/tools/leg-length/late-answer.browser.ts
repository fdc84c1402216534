/** The model, its words and its drawings: fetched when the reader first touches the calculator. */
export const answerModule = () => import('./answer.tsx');

export type Answer = Awaited<ReturnType<typeof answerModule>>;
