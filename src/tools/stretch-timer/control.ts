/** What a button or a key asks of a running clock. */
export type Control = 'pause' | 'resume' | 'back' | 'skip' | 'add' | 'stop';
