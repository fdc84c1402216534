import type { ChainAngles } from './angles.ts';

/** A number on the way; to and from a gap there is no way. */
const onTheWay = <Angle extends number | undefined>(from: number | undefined, to: Angle, share: number): Angle | number =>
  from === undefined || to === undefined ? to : from + (to - from) * share;

/**
 * Angles on the way from one state to another, for drawings that move there.
 *
 * @param share 0 where it comes from, 1 where it goes
 * @example between({ …, pelvisForward: 0 }, { …, pelvisForward: 2 }, 0.5).pelvisForward // 1
 */
export function between(from: ChainAngles, to: ChainAngles, share: number): ChainAngles {
  const sides = (part: 'wedge' | 'shin') => ({
    left: onTheWay(from[part].left, to[part].left, share),
    right: onTheWay(from[part].right, to[part].right, share),
  });
  return {
    wedge: sides('wedge'),
    shin: sides('shin'),
    pelvisForward: onTheWay(from.pelvisForward, to.pelvisForward, share),
    pelvisSideways: onTheWay(from.pelvisSideways, to.pelvisSideways, share),
  };
}
