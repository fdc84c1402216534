import { ZONES, type Level, type Sole, type Zone } from '../../../src/tools/shoe-wear/model.ts';

/** How many soles there are: 10 zones of 4 levels. */
export const SOLES = 4 ** ZONES.length;

const levelIn = (code: number, place: number): Level => ((code >> (2 * place)) & 3) as Level;

/** The sole of a code from 0 to `SOLES` - 1: 2 bits a zone, in the order of `ZONES`. */
export const soleAt = (code: number): Sole => ({
  'heel-outer': levelIn(code, 0),
  'heel-centre': levelIn(code, 1),
  'heel-inner': levelIn(code, 2),
  'mid-outer': levelIn(code, 3),
  'mid-inner': levelIn(code, 4),
  'ball-outer': levelIn(code, 5),
  'ball-centre': levelIn(code, 6),
  'ball-inner': levelIn(code, 7),
  'toe-big': levelIn(code, 8),
  'toe-small': levelIn(code, 9),
});

export const levelAt = (code: number, zone: Zone): Level => levelIn(code, ZONES.indexOf(zone));

/** The code of the sole with one level more in a zone; undefined when it is smooth already. */
export function withMore(code: number, zone: Zone): number | undefined {
  return levelAt(code, zone) === 3 ? undefined : code + 4 ** ZONES.indexOf(zone);
}

/** What a function makes of every sole, by code. */
export const overAllSoles = (read: (sole: Sole) => number): Uint8Array => Uint8Array.from({ length: SOLES }, (_, code) => read(soleAt(code)));

/** The first codes of the soles for which this is not so: none, when it always is. */
export function exceptions(isSo: (code: number) => boolean): number[] {
  const found: number[] = [];
  for (let code = 0; code < SOLES && found.length < 5; code += 1) if (!isSo(code)) found.push(code);
  return found;
}
