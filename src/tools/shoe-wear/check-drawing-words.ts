import type { CheckDrawingName } from '../../figures/checks/check-box.ts';

/** What each drawing of a home check shows, for readers who do not see it. */
export const CHECK_DRAWING_WORDS: Readonly<Record<CheckDrawingName, string>> = {
  'heel-counter': 'Two shoes from behind. Fingers press the heel cup from both sides: one stays firm, the other is soft and caves in.',
  twist: 'Two hands turn the heel and the toes of a shoe against each other: one shoe resists, the other wrings until you see its sole.',
  bend: 'A shoe is bent with its toes on a table: one folds at the toes, as it should, the other in the middle.',
  lean: 'A pair on a table, from behind. One shoe stands upright along a dashed line, the other leans away from it.',
  liner: 'A finger lifts the liner out of a shoe. Beside it are 2 liners: one is smooth, the other has creases under heel and ball.',
  patch:
    'Two heels from below, each beside a coin. The smooth patch on one is under 2.7 cm (1.1 in) wide, on the other 3.1 cm (1.2 in) or more. ' +
    'The short edge of a bank card is 5.4 cm (2.1 in) wide.',
  'toe-scuff': 'The front of 2 shoes from the side: one is clean, the other is scuffed at the edge of the toe.',
  damage: 'Four faults: a hole in the sole, foam that shows through it, a sole that comes away at the toe, and a crack across the sole.',
};
