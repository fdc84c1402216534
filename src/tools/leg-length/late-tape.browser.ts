/** The tape's fields, fetched with the first wish to use a tape. */
export const tapeModule = () => import('./TapeFields.tsx');
