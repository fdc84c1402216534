import { transformOf, type Placement } from './placement.ts';

type Pair = { readonly left: Placement; readonly right: Placement };

interface SkeletonProps {
  /** Id of the `BoneDefs` to draw with. */
  readonly id: string;
  readonly legs: Pair;
  /** Where the front of each foot stands, if not with its leg. */
  readonly toes?: Pair;
  /** Where the right half of the pelvis stands; the left half is its mirror image in the pelvis's own frame. */
  readonly pelvis: Placement;
  readonly vertebrae: readonly Placement[];
}

/** Legs, pelvis and lumbar spine, farthest bones first. */
export function Skeleton({ id, legs, toes = legs, pelvis, vertebrae }: SkeletonProps) {
  const use = (part: string, at: Placement, fill?: string) => (
    <use href={`#${id}${part}`} {...(fill && { fill: `url(#${id}${fill})` })} transform={transformOf(at)} />
  );
  const mirror = { ...pelvis, sx: -pelvis.sx };
  return (
    <g class="bone">
      {use('b', mirror)}
      {use('b', pelvis)}
      {use('t', toes.left)}
      {use('g', legs.left, 'l')}
      {use('t', toes.right)}
      {use('g', legs.right, 'r')}
      {use('f', mirror)}
      {use('f', pelvis)}
      {vertebrae.map((vertebra) => use('v', vertebra))}
    </g>
  );
}
