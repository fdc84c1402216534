/** What follows the reader's numbers and is fetched with the first of them. */
export { LegLengthFigure } from './Figure.tsx';
export { Meaning } from './Meaning.tsx';
