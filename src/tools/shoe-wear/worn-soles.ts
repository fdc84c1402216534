import { soleOf } from './sole.ts';
import type { Sole } from './zones.ts';

/** A pair that figures show, both shoes alike: the marks of each sole, and what is drawn, in words. */
export interface WornSoles {
  readonly sole: Sole;
  readonly title: string;
  readonly description: string;
}

/** Pairs by the name that authors write. */
const WORN_SOLES: Readonly<Record<string, WornSoles>> = {
  inner: {
    sole: soleOf({ 'heel-inner': 2, 'ball-inner': 2, 'toe-big': 1 }),
    title: 'Soles worn on the inner side',
    description: 'Both soles from below. The inner heel and the inner ball are clearly worn, the big toe is lightly worn.',
  },
  outer: {
    sole: soleOf({ 'heel-outer': 2, 'ball-outer': 2, 'toe-small': 2 }),
    title: 'Soles worn on the outer side',
    description: 'Both soles from below. The outer heel, the outer ball and the small toes are clearly worn.',
  },
};

/** The pair of that name. @throws {Error} when there is none */
export function wornSoles(name: string | undefined): WornSoles {
  const found = name !== undefined && Object.hasOwn(WORN_SOLES, name) ? WORN_SOLES[name] : undefined;
  if (found) return found;
  throw new Error(`<Figure marks="${name ?? ''}">: write ${Object.keys(WORN_SOLES).map((each) => `"${each}"`).join(' or ')}`);
}
