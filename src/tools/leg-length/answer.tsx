/** What the calculator needs once it is used: from the reader's numbers to words and drawings. */
export { faultSentences } from './fault-words.ts';
export { LegLengthFigure } from './Figure.tsx';
export { Meaning } from './Meaning.tsx';
export { shareableSentence } from './meaning-words.ts';
export { ResultWords } from './ResultWords.tsx';
export { ShareMarker } from './ShareMarker.tsx';
export { answerTo } from './state.ts';
