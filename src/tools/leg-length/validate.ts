import {
  LARGEST_SPREAD_MM,
  LIMITS_MM,
  MOST_READINGS,
  type FaultCode,
  type InputFault,
  type LegLengthInput,
  type TapeInput,
} from './input.ts';

/** What is wrong with a length that should lie between two limits, if anything. */
function lengthFault(value: unknown, { min, max }: { readonly min: number; readonly max: number }): FaultCode | undefined {
  if (value === undefined || value === null) return 'missing';
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (value < 0) return 'negative';
  if (value < min) return 'too-small';
  return value > max ? 'too-large' : undefined;
}

function fieldFaults(field: keyof typeof LIMITS_MM, value: unknown): InputFault[] {
  const code = lengthFault(value, LIMITS_MM[field]);
  return code ? [{ field, code }] : [];
}

function sideFaults(shorter: unknown): InputFault[] {
  return shorter === 'left' || shorter === 'right' ? [] : [{ field: 'shorter', code: 'missing' }];
}

function legFaults(field: 'leftMm' | 'rightMm', readings: unknown): InputFault[] {
  if (!Array.isArray(readings)) return [{ field, code: 'missing' }];
  if (readings.length < 1 || readings.length > MOST_READINGS) return [{ field, code: 'count' }];
  // A copy, because flatMap would pass over the holes of a sparse list.
  const faults = [...readings].flatMap((reading: unknown, index): InputFault[] => {
    const code = lengthFault(reading, LIMITS_MM.reading);
    return code ? [{ field, index, code }] : [];
  });
  if (faults.length > 0) return faults;
  const spread = withoutRoundingError(Math.max(...readings) - Math.min(...readings));
  return spread > LARGEST_SPREAD_MM ? [{ field, code: 'spread' }] : [];
}

/** A length to a millionth of a millimetre: 600.2 - 500.2 is 100, not 100.00000000000006. */
function withoutRoundingError(lengthMm: number): number {
  return Math.round(lengthMm * 1e6) / 1e6;
}

/** Mean of a leg's readings, mm. */
export function meanMm(readings: readonly number[]): number {
  return readings.reduce((sum, reading) => sum + reading, 0) / readings.length;
}

/** Mean of the left leg minus mean of the right one, mm: 0 when the readings average the same. */
export function tapeDifferenceMm({ leftMm, rightMm }: TapeInput): number {
  return withoutRoundingError(meanMm(leftMm) - meanMm(rightMm));
}

function tapeFaults(input: TapeInput): InputFault[] {
  const faults = [...legFaults('leftMm', input.leftMm), ...legFaults('rightMm', input.rightMm)];
  return faults.length > 0 ? faults : fieldFaults('differenceMm', Math.abs(tapeDifferenceMm(input)));
}

function methodFaults(input: LegLengthInput): InputFault[] {
  switch (input.method) {
    case 'known':
      return [...fieldFaults('differenceMm', input.differenceMm), ...sideFaults(input.shorter)];
    case 'tape':
      return tapeFaults(input);
    case 'blocks':
      return [...fieldFaults('heightMm', input.heightMm), ...sideFaults(input.shorter)];
    default:
      return [{ field: 'method', code: 'missing' }];
  }
}

/**
 * Everything that is wrong with an input. Values from links and files are checked as strictly as
 * typed ones, whatever their type says.
 *
 * @returns the faults; none when the input can be used
 */
export function inputFaults(input: LegLengthInput): InputFault[] {
  if (typeof input !== 'object' || input === null) return [{ field: 'method', code: 'missing' }];
  const { hipWidthMm, legLengthMm } = input;
  const faults = methodFaults(input);
  if (hipWidthMm !== undefined) return [...faults, ...fieldFaults('hipWidthMm', hipWidthMm)];
  if (legLengthMm !== undefined) return [...faults, ...fieldFaults('legLengthMm', legLengthMm)];
  return faults;
}
