/** Name of the reader's routines in the store. */
export const ROUTINES_TOOL = 'stretch-timer';
