import { DRAWN_RISE, DRAWN_SHORTENING } from '../figures/plates/short-foot-pose.ts';
import type { FigureAttributes, FigureName } from '../figures/plates/states.ts';
import { PATCH_WIDTH } from '../figures/shoe/lace-shoe.ts';
import { DRAWN_HEIGHTS, raisedHeel } from '../figures/side/raised-heel.ts';
import { BLANK_FIELDS } from '../tools/shoe-wear/fields.ts';
import { toLink } from '../tools/shoe-wear/link.ts';
import { wornSoles } from '../tools/shoe-wear/worn-soles.ts';
import { CHAIN_FACTS, heelFacts, lumbarFacts } from './chain-facts.ts';
import { explorerFacts } from './explorer-facts.ts';
import { illustration, type FigureFacts, type FigureNumber } from './figure-facts.ts';
import { legLengthFacts, MEASURED_FACTS, SHARE_FACTS } from './leg-facts.ts';

const heelSlope = (mm: number): FigureNumber => ({
  what: `Slope of a foot 27 cm long, its heel ${mm / 10} cm higher`,
  value: Math.round(raisedHeel(mm).slope),
  unit: 'degrees',
  ours: 'sum',
});

function wornSolesFacts(marks: string | undefined): FigureFacts {
  const { sole, title } = wornSoles(marks);
  return { ...illustration(title), tool: `/tools/shoe-wear/#${toLink({ ...BLANK_FIELDS, left: sole, right: sole })}` };
}

/** Every figure that an article may show: what its numbers are in a state, and whose. */
export const FACTS = {
  'heel-from-behind': heelFacts,
  'arch-heights': () => illustration('A low, a usual and a high arch of the foot'),
  'lumbar-side': lumbarFacts,
  'nerve-paths': () => illustration('The way of the nerve roots L5 and S1 to the foot'),
  'shock-path': () => illustration('The jolt of a step on its way to the lower back', ['ogon1999', 'ogon2001', 'butler2006']),
  'heel-heights': () => ({
    name: 'A foot in a flat shoe, and on heels of 3 and 7 cm',
    studies: [],
    numbers: DRAWN_HEIGHTS.filter((mm) => mm > 0).map(heelSlope),
  }),
  'short-foot': () => ({
    name: 'The short foot: at rest, and with the arch drawn up',
    studies: [],
    numbers: [
      { what: 'The arch rises', value: DRAWN_RISE, unit: 'mm', ours: 'chosen' },
      { what: 'The ball comes nearer to the heel', value: DRAWN_SHORTENING, unit: 'mm', ours: 'sum' },
    ],
  }),
  'shoe-parts': () => ({
    name: 'The parts of a shoe, and a sole that is worn smooth',
    studies: ['hemler2017'],
    numbers: [{ what: 'Smooth patch, from side to side', value: PATCH_WIDTH, unit: 'mm', ours: 'chosen' }],
  }),
  'calf-stretch': () => illustration('A calf stretch at a wall, and where you feel it'),
  chain: () => CHAIN_FACTS,
  'kinetic-chain': explorerFacts,
  'worn-soles': ({ marks }) => wornSolesFacts(marks),
  'leg-length': legLengthFacts,
  'leg-length-kinds': () => illustration('True and functional leg length difference'),
  'leg-length-share': () => SHARE_FACTS,
  'leg-length-measured': () => MEASURED_FACTS,
} as const satisfies Record<FigureName, (attributes: FigureAttributes) => FigureFacts>;

/** True for a name of a figure. */
export const isFigureName = (name: string | undefined): name is FigureName => name !== undefined && Object.hasOwn(FACTS, name);

/** What is known of a figure in a state. @throws Error when an attribute of the state is wrong or missing */
export const factsOf = (of: FigureName, attributes: FigureAttributes): FigureFacts => FACTS[of](attributes);
