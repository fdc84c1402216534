import { renderToString } from 'preact-render-to-string';
import { WORN_SOLES, wornSoles } from './worn-soles.ts';
import { WornSolesPlate } from './WornSolesPlate.tsx';

export { default as SOLE_RULES } from './sole-map.css?raw';

/** Every pair that is drawn, by name. */
export const WORN_SOLES_NAMES = Object.keys(WORN_SOLES);

/** The markup of one pair. @throws {Error} when there is no such pair */
export const wornSolesMarkup = (name: string): string => renderToString(<WornSolesPlate {...wornSoles(name)} />);
