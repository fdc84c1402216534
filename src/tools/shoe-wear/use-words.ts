import type { DistanceWay, ShoeKind } from './vocabulary.ts';

export const KIND_LABEL = 'Kind of shoe';
/** Nothing chosen, then each kind. */
export const KIND_UNKNOWN = 'Choose if you like';
export const KIND_WORDS = {
  walking: 'Walking',
  running: 'Running',
  everyday: 'Everyday',
  work: 'Work',
  other: 'Other',
} as const satisfies Record<ShoeKind, string>;

export const MONTHS_LABEL = 'Months since you first wore them';
export const DAYS_LABEL = 'Days a week that you wear them';

export const WAY_LEGEND = 'How far have they gone?';
export const WAY_WORDS = {
  steps: 'I know my steps a day',
  minutes: 'I know my minutes a day',
  known: 'I know the distance',
} as const satisfies Record<DistanceWay, string>;

/** Labels of the field that belongs to each way. */
export const WAY_LABELS = {
  steps: 'Steps a day in these shoes',
  minutes: 'Minutes a day on the move in them',
  known: 'Distance so far',
} as const satisfies Record<DistanceWay, string>;

/** Values of our own, which the reader may change. */
export const WORKING_VALUES_LEGEND = 'Our working values, yours to change';
export const STRIDE_LABEL = 'Steps in 1.6 km (1 mile)';
export const SPEED_LABEL = 'Pace in km an hour';
