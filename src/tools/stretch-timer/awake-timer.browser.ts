import stylesHref from './later.css?url&no-inline';

/** The timer of an article, its styles, and what reads its data: fetched when it comes into view. */
export { StretchTimer } from './StretchTimer.tsx';
export { readTimerData } from './timer-data.ts';
export { stylesHref };
