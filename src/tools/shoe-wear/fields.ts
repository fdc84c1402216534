import { soleOf } from './sole.ts';
import type { CheckAnswers, Damage, DistanceWay, ShoeKind, Side, Sign, Sole, ToeQuestion } from './vocabulary.ts';

/** Names of the controls that hold a number as text. Where the unit may be chosen, its control is `<name>-unit`. */
export const NUMBER_FIELDS = ['patch', 'patch-other-way', 'months', 'days', 'distance', 'steps', 'minutes', 'steps-a-mile', 'speed'] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** The field that holds the number of each way to tell a distance. */
export const FIELD_OF_WAY = { known: 'distance', steps: 'steps', minutes: 'minutes' } as const satisfies Record<DistanceWay, NumberField>;

export const PATCH_UNITS = ['mm', 'in'] as const;
export const DISTANCE_UNITS = ['km', 'mi'] as const;

/** What the form holds, as it stands in its controls. */
export interface Fields {
  readonly left: Sole;
  readonly right: Sole;
  /** A shoe that the reader says is not worn, so that a blank sole is no oversight. */
  readonly notWorn: readonly Side[];
  readonly signs: readonly Sign[];
  readonly toe: readonly ToeQuestion[];
  readonly isUnder18: boolean;
  readonly checks: CheckAnswers;
  readonly damage: readonly Damage[];
  readonly kind: ShoeKind | '';
  readonly distanceBy: DistanceWay;
  readonly numbers: Readonly<Record<NumberField, string>>;
  readonly patchUnit: (typeof PATCH_UNITS)[number];
  readonly distanceUnit: (typeof DISTANCE_UNITS)[number];
}

/** The form as it comes: nothing marked, nothing answered, our working values for pace and stride. */
export const BLANK_FIELDS: Fields = {
  left: soleOf(),
  right: soleOf(),
  notWorn: [],
  signs: [],
  toe: [],
  isUnder18: false,
  checks: {},
  damage: [],
  kind: '',
  distanceBy: 'steps',
  numbers: { patch: '', 'patch-other-way': '', months: '', days: '', distance: '', steps: '', minutes: '', 'steps-a-mile': '2100', speed: '4.8' },
  patchUnit: 'mm',
  distanceUnit: 'km',
};
