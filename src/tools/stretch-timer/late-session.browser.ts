/** Questions, running view and pain guide: fetched when the reader first reaches for the timer. */
export const sessionModule = () => import('./session-parts.tsx');
