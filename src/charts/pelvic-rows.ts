import type { ChartRow } from '../schemas/chart.ts';

/** A row with its place: the height of its base line, and what stands before it on two lines. */
export interface PlacedRow extends ChartRow {
  readonly y: number;
  readonly label: readonly [string, string];
}

interface Group {
  /** Base line of its heading; its rule of no change stands between `from` and `to`. */
  readonly top: number;
  readonly from: number;
  readonly to: number;
  readonly heading: string;
  readonly people: readonly string[];
  readonly labels: readonly (readonly [y: number, above: string, below: string])[];
}

/** The two studies, set apart: how steep the second one's insoles were is not in what we could read. */
export const GROUPS: readonly Group[] = [
  {
    top: 62,
    from: 104,
    to: 264,
    heading: 'Pelvis, standing on wedges of 10°',
    people: ['14 healthy people (Pinto 2008)'],
    labels: [
      [140, 'Both feet:', 'tips forward'],
      [206, 'One foot:', 'tips forward'],
      [254, 'One foot:', 'tips sideways'],
    ],
  },
  {
    top: 300,
    from: 344,
    to: 440,
    heading: 'Fast walking on slanted insoles',
    people: ['20 people (Hornestam 2021). We did not', 'see how steep their insoles were.'],
    labels: [
      [380, 'Hip:', 'turns in'],
      [428, 'Pelvis:', 'far side drops'],
    ],
  },
];

/** Gives each row its place. @throws Error when rows and places are not equally many */
export function placeRows(rows: readonly ChartRow[]): PlacedRow[] {
  const places = GROUPS.flatMap(({ labels }) => labels);
  if (places.length !== rows.length) throw new Error('pelvic-response has a place for each of its rows, and for no other');
  return rows.flatMap((row, index) => {
    const [y = 0, above = '', below = ''] = places[index] ?? [];
    return [{ ...row, y, label: [above, below] as const }];
  });
}
