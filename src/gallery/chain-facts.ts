import { chartOf, type ChartName } from '../charts/list.ts';
import { readDegrees } from '../figures/plates/read-degrees.ts';
import type { FigureAttributes } from '../figures/plates/states.ts';
import { sayDegrees } from '../figures/say-number.ts';
import { LIMITS } from '../tools/kinetic-chain/limits.ts';
import { PINTO } from '../tools/kinetic-chain/studies.ts';
import type { FigureFacts, FigureNumber } from './figure-facts.ts';

/** Studies that disagree on the curve of the low back. */
const CURVE = ['farokhmanesh2014', 'ghasemi2016', 'duval2010'] as const;

/** The explorer with a wedge under both feet that tips the heels inward; none for an angle that it does not take. */
const explorer = (wedge: number) => wedge <= LIMITS.wedgeDegrees.max && { tool: `/tools/kinetic-chain/#wedge=${wedge}&feet=both` };

/** The number of a chart's first row, with the spread that its study printed: a number stands once in the data. */
function firstOf(chart: ChartName): Pick<FigureNumber, 'value' | 'study' | 'sd'> {
  const [row] = chartOf(chart).data.rows;
  if (!row) throw new Error(`The chart "${chart}" has no row`);
  const { mean, study, spread, ours } = row;
  return { value: mean, study, ...(spread && !ours.includes('spread') && { sd: spread.high }) };
}

const THIGH: FigureNumber = { what: 'Thigh turns in', value: 'no sure number', unit: 'degrees' };
const CURVE_CHANGE: FigureNumber = { what: 'Curve of the lower back changes', value: 'studies disagree', unit: 'degrees' };
const PELVIS_TIPS: FigureNumber = {
  ...firstOf('pelvic-response'),
  what: 'Pelvis tips forward, on wedges of 10° under both feet',
  unit: 'degrees',
};

/** The pelvis as it is drawn: as a study measured it, or as we chose. */
const pelvisOf = (degrees: number): FigureNumber =>
  sayDegrees(degrees) === sayDegrees(Number(PELVIS_TIPS.value))
    ? PELVIS_TIPS
    : { what: 'Pelvis tips forward', value: degrees, unit: 'degrees', ours: 'chosen' };

const studiesOf = (pelvis: FigureNumber): readonly string[] => (pelvis.study ? [pelvis.study, 'khamis2007'] : []);
const eversionOf = ({ eversion }: FigureAttributes): number => readDegrees('eversion', eversion);

/** Three heels from behind. The tool shows the one that rolls in. */
export function heelFacts(attributes: FigureAttributes): FigureFacts {
  const eversion = eversionOf(attributes);
  return {
    name: `A heel from behind, leaning by ${sayDegrees(eversion)} both ways`,
    studies: [],
    numbers: [{ what: 'Each of the outer heels leans', value: eversion, unit: 'degrees', ours: 'chosen' }],
    ...explorer(eversion),
  };
}

/** The lower back; where its pelvis tips, the band on which studies disagree. */
export function lumbarFacts(attributes: FigureAttributes): FigureFacts {
  const name = 'The lower back and the pelvis from the side';
  if (attributes.pelvis === undefined) return { name, studies: [], numbers: [] };
  const pelvis = pelvisOf(readDegrees('pelvis', attributes.pelvis));
  return {
    name: `${name}, tipped ${sayDegrees(Number(pelvis.value))}`,
    studies: [...studiesOf(pelvis), ...CURVE],
    numbers: [pelvis, CURVE_CHANGE],
  };
}

/** How far up a rolled-in heel reaches. */
export const CHAIN_FACTS: FigureFacts = {
  name: 'How far up a rolled-in heel reaches',
  studies: [...studiesOf(PELVIS_TIPS), 'fischer2018', 'hintermann1994', ...CURVE],
  numbers: [PELVIS_TIPS, THIGH, CURVE_CHANGE],
  ...explorer(PINTO.wedgeDegrees),
};
