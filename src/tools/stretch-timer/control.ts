/** What a reader can do to a routine under way. `next` leaves the rest of an exercise for the one after it. */
export type Control = 'pause' | 'resume' | 'back' | 'skip' | 'next' | 'add' | 'stop';
