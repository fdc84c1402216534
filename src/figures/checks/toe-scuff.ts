import { smoothPath } from '../spline.ts';
import { cropped, stroke, verdict, type Box } from './ink.ts';
import { shoeSide } from './shoe-side.ts';

const TOES: Box = [98, -112, 156, 124];
const GROUND = stroke('line', 'M90 1H260');
/* The edge of the toe cap and of the sole, rubbed away, and scratches across it. */
const SCUFF = smoothPath([
  [200, -60], [219, -54], [234, -42], [240, -36], [240, -24], [228, -20], [218, -22], [222, -30], [212, -34], [214, -42], [204, -46],
]);
const SCRATCHES = 'M182-52l18 3M178-42l26 4M186-32l24 3M206-50l12 4M210-40l14 3M216-30l12 3';

/** The front of a shoe: clean, or scuffed at the edge of the toe. */
export const toeScuff = [
  cropped([0, 14, 156, 124], TOES, shoeSide(), GROUND),
  cropped([164, 14, 156, 124], TOES, shoeSide(), stroke('worn', SCUFF), stroke('mark', SCRATCHES), GROUND),
  verdict([44, 164], true, 'clean'),
  verdict([200, 164], false, 'scuffed'),
].join('');
