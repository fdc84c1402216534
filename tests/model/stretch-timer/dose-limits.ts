import type { Plan } from '../../../src/tools/stretch-timer/dose.ts';
import { ITEM_NUMBERS, type ItemNumber } from '../../../src/tools/stretch-timer/limits.ts';
import { numberFault } from '../../../src/tools/stretch-timer/validate-routine.ts';

/** The numbers of a plan that the timer would refuse. */
export const limitsOf = (plan: Plan): ItemNumber[] => ITEM_NUMBERS.filter((name) => numberFault(name, plan[name]));
