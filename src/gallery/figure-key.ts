import type { FigureAttributes } from '../figures/plates/states.ts';

/** How each attribute is written in a key, in the order of the key. */
const PARTS: Readonly<Record<keyof FigureAttributes, (value: string) => string>> = {
  eversion: (degrees) => `eversion-${degrees}`,
  pelvis: (degrees) => `pelvis-${degrees}`,
  marks: (pair) => pair,
  wedge: (degrees) => (degrees.startsWith('-') ? `inner-${degrees.slice(1)}` : `outer-${degrees}`),
  feet: (feet) => feet,
  view: (view) => view,
  difference: (length) => length,
  shorter: (side) => side,
  width: (length) => `hips-${length}`,
};

/**
 * What a figure in one state is called in the address of its page and in the names of its files.
 *
 * @param of name of the figure
 * @example figureKey('leg-length', { difference: '20mm', shorter: 'left' }) // 'leg-length-20mm-left'
 * @example figureKey('lumbar-side', { pelvis: '1.6' }) // 'lumbar-side-pelvis-1-6'
 */
export function figureKey(of: string, attributes: FigureAttributes): string {
  const values: Readonly<Record<string, string | undefined>> = { ...attributes };
  const parts = Object.entries(PARTS).flatMap(([name, write]) => {
    const value = values[name];
    return value === undefined ? [] : [write(value)];
  });
  return [of, ...parts].join('-').replaceAll(/[.,]/g, '-');
}
