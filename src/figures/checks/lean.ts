import { group, stroke, verdict } from './ink.ts';
import { leaning, shoeBehind } from './shoe-behind.ts';

const SCALE = 0.88;
const TABLE = 154;
/** How far the leaning shoe is drawn over, in degrees: to be seen, not a limit. */
const LEAN = 10;
const top = Math.round(Math.tan((LEAN * Math.PI) / 180) * (TABLE - 8));

/** A pair on a table, from behind: one stands upright, the other leans. */
export const lean = [
  group(`translate(90 ${TABLE})scale(${SCALE})`, shoeBehind(leaning(0))),
  group(`translate(226 ${TABLE})scale(${SCALE})`, shoeBehind(leaning(LEAN))),
  stroke('line', `M10 ${TABLE}H310M10 ${TABLE + 8}H310`),
  stroke('level', `M90 6V${TABLE}M226 6V${TABLE}`),
  stroke('mark', `M226 ${TABLE}l${top} ${8 - TABLE}`),
  verdict([56, 190], true, 'upright'),
  verdict([200, 190], false, 'leans'),
].join('');
