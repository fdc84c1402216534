import type { Fields, NumberField } from './fields.ts';
import type { Distance, Patch, ShoeWearInput, Use } from './input.ts';
import { readNumber, type FieldFault } from './number-fields.ts';

/** Why numbers cannot be used, by their field. */
export type Faults = Readonly<Partial<Record<NumberField, FieldFault>>>;

/** What fields come to. With faults there is an input too: all that could be read. */
export type Reading =
  | { readonly ok: true; readonly input: ShoeWearInput }
  | { readonly ok: false; readonly faults: Faults; readonly input: ShoeWearInput };

/** Collects faults while it reads; a number with a fault is as good as empty. */
class FieldReader {
  readonly faults: Partial<Record<NumberField, FieldFault>> = {};
  private readonly fields: Fields;

  constructor(fields: Fields) {
    this.fields = fields;
  }

  number(name: NumberField): number | undefined {
    const read = readNumber(this.fields, name);
    if (read.ok) return read.value;
    this.faults[name] = read.fault;
    return undefined;
  }

  /** Either width may be the larger one; one alone is the widest that is known. */
  patch(): Patch | undefined {
    const widths = [this.number('patch'), this.number('patch-other-way')].filter((width) => width !== undefined);
    const [widestMm, otherWayMm] = widths.sort((one, other) => other - one);
    return widestMm === undefined ? undefined : { widestMm, ...(otherWayMm !== undefined && { otherWayMm }) };
  }

  distance(): Distance | undefined {
    switch (this.fields.distanceBy) {
      case 'known': {
        const km = this.number('distance');
        return km === undefined ? undefined : { by: 'known', km };
      }
      case 'steps': {
        const stepsPerDay = this.number('steps');
        const stepsPerMile = this.number('steps-a-mile');
        return stepsPerDay === undefined ? undefined : { by: 'steps', stepsPerDay, ...(stepsPerMile !== undefined && { stepsPerMile }) };
      }
      case 'minutes': {
        const minutesPerDay = this.number('minutes');
        const kmPerHour = this.number('speed');
        return minutesPerDay === undefined ? undefined : { by: 'minutes', minutesPerDay, ...(kmPerHour !== undefined && { kmPerHour }) };
      }
    }
  }

  use(): Use {
    const { kind } = this.fields;
    const ageMonths = this.number('months');
    const daysPerWeek = this.number('days');
    const distance = this.distance();
    return {
      ...(kind && { kind }),
      ...(ageMonths !== undefined && { ageMonths }),
      ...(daysPerWeek !== undefined && { daysPerWeek }),
      ...(distance && { distance }),
    };
  }
}

/**
 * Reads the fields of the form. A number that cannot be used is named with its fault and left out
 * of the input, so that it hides nothing else; numbers of ways to tell the distance that are not
 * chosen are not read.
 *
 * @example readFields({ ...BLANK_FIELDS, kind: 'walking' }) // { ok: true, input: { …, use: { kind: 'walking' } } }
 */
export function readFields(fields: Fields): Reading {
  const reader = new FieldReader(fields);
  const { left, right, signs, toe, isUnder18, checks, damage } = fields;
  const patch = reader.patch();
  const input: ShoeWearInput = {
    left,
    right,
    safety: { signs, toe, isUnder18 },
    checks: { ...checks, ...(damage.length > 0 && { damage }), ...(patch && { patch }) },
    use: reader.use(),
  };
  const { faults } = reader;
  return Object.keys(faults).length === 0 ? { ok: true, input } : { ok: false, faults, input };
}
