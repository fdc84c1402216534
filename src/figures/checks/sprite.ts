import { bend } from './bend.ts';
import { checkBox, type CheckDrawingName } from './check-box.ts';
import { damage } from './damage.ts';
import { heelCounter } from './heel-counter.ts';
import { lean } from './lean.ts';
import { liner } from './liner.ts';
import { patch } from './patch.ts';
import { toeScuff } from './toe-scuff.ts';
import { twist } from './twist.ts';

const DRAWINGS = {
  'heel-counter': heelCounter,
  twist,
  bend,
  lean,
  liner,
  patch,
  'toe-scuff': toeScuff,
  damage,
} as const satisfies Record<CheckDrawingName, string>;

const NAMES = Object.keys(DRAWINGS) as readonly CheckDrawingName[];

/** The file that holds every drawing as a symbol, under its name. Its colours are those of the page that uses them. */
export function checksSprite(): string {
  const symbols = NAMES.map((name) => `<symbol id="${name}" viewBox="${checkBox(name)}">${DRAWINGS[name]}</symbol>\n`);
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('')}</svg>\n`;
}
