import { BoneDefs } from '../../figures/BoneDefs.tsx';
import { LegLengthFigure } from './Figure.tsx';
import type { LegPose } from './geometry.ts';

/** The skeleton with its own bones: for pages, where no script moves it. */
export function DrawnLegLengthFigure({ id, ...input }: LegPose & { readonly id: string }) {
  return (
    <LegLengthFigure id={id} bones={id} {...input}>
      <BoneDefs id={id} />
    </LegLengthFigure>
  );
}
