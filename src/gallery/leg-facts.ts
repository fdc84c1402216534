import type { FigureAttributes } from '../figures/plates/states.ts';
import { EXAMPLE_FIELDS } from '../tools/leg-length/fields.ts';
import { figureState } from '../tools/leg-length/figure-state.ts';
import { titleOf } from '../tools/leg-length/figure-words.ts';
import { legLengthGeometry } from '../tools/leg-length/geometry.ts';
import { toLink } from '../tools/leg-length/link.ts';
import { MEAN_DIFFERENCE_MM, SD_DIFFERENCE_MM, shareOfAdultsAtLeast } from '../tools/leg-length/share.ts';
import { COHORTS, GEOMETRIC_BAND, LIFT_LINES, OWN_DIFFERENCE } from '../tools/leg-length/studies.ts';
import { DEFAULT_HIP_WIDTH_MM } from '../tools/leg-length/tilt.ts';
import { fieldText } from '../tools/shared/units.ts';
import type { FigureFacts, FigureNumber } from './figure-facts.ts';

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The skeleton with one shorter leg. @throws Error as `figureState` does */
export function legLengthFacts({ difference, shorter, width }: FigureAttributes): FigureFacts {
  const pose = figureState({ difference, shorter, width });
  const { differenceMm, hipWidthMm } = pose;
  const { spine, tiltDegrees } = legLengthGeometry(pose);
  const mm = (length: number) => ({ text: fieldText(length, 'mm'), unit: 'mm' }) as const;
  const fields = {
    ...EXAMPLE_FIELDS,
    difference: mm(differenceMm),
    ...(pose.shorter !== 'none' && { shorter: pose.shorter }),
    ...(hipWidthMm !== DEFAULT_HIP_WIDTH_MM && { widthFrom: 'typed', hipWidth: mm(hipWidthMm) } as const),
  };
  return {
    name: `${titleOf(pose.shorter, differenceMm)}: slope of the pelvis`,
    studies: ['hara2016', 'seidel1995', 'ojima2025', 'hoikka1989'],
    numbers: [
      { what: 'Difference in leg length', value: differenceMm, unit: 'mm', ours: 'chosen' },
      { what: 'Space between the hip joints', value: hipWidthMm, unit: 'mm', ours: 'chosen' },
      { what: 'Slope of the pelvis, by plain geometry', value: rounded(tiltDegrees), unit: 'degrees', ours: 'sum' },
      {
        what: 'Sideways bend of the lower spine',
        value: spine === 'usual' ? 'no sure number' : 'studies disagree',
        unit: 'degrees',
        ...(spine === 'usual' && { study: 'ojima2025' }),
      },
    ],
    tool: `/tools/leg-length/#${toLink(fields)}`,
  };
}

const CURVE_MM = [5, 10, 15, 20] as const;

/** How common uneven legs are: every point of the chart, and the curve at some of its places. */
export const SHARE_FACTS: FigureFacts = {
  name: 'How common uneven legs are',
  studies: ['knutson2005a', ...COHORTS.map(({ reference }) => reference)],
  numbers: [
    { what: 'Mean difference on X-ray', value: MEAN_DIFFERENCE_MM, unit: 'mm', sd: SD_DIFFERENCE_MM, study: 'knutson2005a' },
    ...CURVE_MM.map((mm): FigureNumber => ({
      what: `Our curve: ${mm} mm or more`,
      value: rounded(shareOfAdultsAtLeast(mm) * 100),
      unit: 'people in 100',
      study: 'knutson2005a',
      ours: 'sum',
    })),
    ...COHORTS.flatMap(({ reference, people, points }) =>
      points.map(({ atLeastMm, share, isOurSum = false }): FigureNumber => ({
        what: `${atLeastMm} mm or more: ${people.join(' ').trim()}`,
        value: rounded(share * 100),
        unit: 'people in 100',
        study: reference,
        ...(isOurSum && { ours: 'sum' }),
      })),
    ),
  ],
};

const { narrowMm, wideMm, hipWidthMm } = GEOMETRIC_BAND;

/** What studies measured at the sacrum, and the geometric band beside it. */
export const MEASURED_FACTS: FigureFacts = {
  name: 'Measured slope of the sacrum beside plain geometry',
  studies: [...new Set([...LIFT_LINES, OWN_DIFFERENCE].map(({ reference }) => reference))],
  numbers: [
    ...LIFT_LINES.flatMap(({ reference, name, points }) =>
      points.map(({ stepMm, meanMm, sdMm }): FigureNumber => ({
        what: `Height step of the ${name} line, ${stepMm} mm under one heel`,
        value: meanMm,
        unit: 'mm',
        sd: sdMm,
        study: reference,
      })),
    ),
    {
      what: `Height step with legs ${OWN_DIFFERENCE.stepMm} mm apart`,
      value: OWN_DIFFERENCE.meanMm,
      unit: 'mm',
      sd: OWN_DIFFERENCE.sdMm,
      study: OWN_DIFFERENCE.reference,
    },
    { what: 'Height step for each mm of difference', value: OWN_DIFFERENCE.slope, unit: 'mm per mm', study: OWN_DIFFERENCE.reference },
    { what: 'Narrowest line of the shaded band', value: narrowMm, unit: 'mm', ours: 'chosen' },
    { what: 'Widest line of the shaded band', value: wideMm, unit: 'mm', ours: 'chosen' },
    { what: 'Space between the hip joints', value: hipWidthMm, unit: 'mm', ours: 'chosen' },
  ],
};
