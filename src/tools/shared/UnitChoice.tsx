import { isUnit, UNIT_NAMES, UNITS, type Unit } from './units.ts';

interface Props {
  readonly name: string;
  readonly unit: Unit;
  readonly onUnit: (unit: Unit) => void;
}

/** The unit of the number beside it. */
export function UnitChoice({ name, unit, onUnit }: Props) {
  return (
    <select
      aria-label="Unit"
      name={`${name}-unit`}
      value={unit}
      onChange={({ currentTarget: { value } }) => isUnit(value) && onUnit(value)}
    >
      {UNITS.map((option) => (
        <option key={option} value={option}>
          {UNIT_NAMES[option]}
        </option>
      ))}
    </select>
  );
}
