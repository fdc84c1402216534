/** Where a run is kept in `history.state`. */
export const RUN_KEY = 'stretchTimerRun';
