/** What the explorer needs once it is used: from the reader's state to words and drawings. */
export { BandChart } from './BandChart.tsx';
export { ChainFigure } from './ChainFigure.tsx';
export { linkSentences, numberSentence } from './fault-words.ts';
export { JointList } from './JointList.tsx';
export { LiftPanel } from './LiftPanel.tsx';
export { toLink } from './link.ts';
export { Headline, ResultWords } from './ResultWords.tsx';
export { shortly } from './description-words.ts';
export { showAbove, showChange } from './show-above.browser.ts';
export { STEPS } from './steps.ts';
export { StepWords } from './StepWords.tsx';
export { TakeAlong } from './TakeAlong.tsx';
