import { ChainPlate } from '../../figures/ChainPlate.tsx';
import { ArchPlate } from '../../figures/plates/ArchPlate.tsx';
import { CalfStretchPlate } from '../../figures/plates/CalfStretchPlate.tsx';
import { HeelHeightsPlate } from '../../figures/plates/HeelHeightsPlate.tsx';
import { HeelPlate } from '../../figures/plates/HeelPlate.tsx';
import { LumbarPlate } from '../../figures/plates/LumbarPlate.tsx';
import { NervePlate } from '../../figures/plates/NervePlate.tsx';
import { ShockPlate } from '../../figures/plates/ShockPlate.tsx';
import { ShoePartsPlate } from '../../figures/plates/ShoePartsPlate.tsx';
import { ShortFootPlate } from '../../figures/plates/ShortFootPlate.tsx';
import { readDegrees } from '../../figures/plates/read-degrees.ts';
import type { FigureAttributes, FigureName } from '../../figures/plates/states.ts';
import { DrawnLegLengthFigure } from '../../tools/leg-length/DrawnFigure.tsx';
import { figureState } from '../../tools/leg-length/figure-state.ts';
import { MeasuredChart } from '../../tools/leg-length/MeasuredChart.tsx';
import { ShareChart } from '../../tools/leg-length/ShareChart.tsx';
import { FileImage } from './FileImage.tsx';

/** What every drawing takes: the prefix of its ids, and what the author wrote. */
export type DrawingProps = FigureAttributes & { readonly id: string };

const eversion = (attributes: DrawingProps) => readDegrees('eversion', attributes.eversion);
const pelvis = (attributes: DrawingProps) => readDegrees('pelvis', attributes.pelvis);

/** Every figure that an article may show, by name. */
export const DRAWINGS = {
  'heel-from-behind': (props) => <HeelPlate id={props.id} eversion={eversion(props)} />,
  'arch-heights': ({ id }) => <ArchPlate id={id} />,
  'lumbar-side': (props) => <LumbarPlate id={props.id} pelvis={props.pelvis === undefined ? 0 : pelvis(props)} />,
  'nerve-paths': ({ id }) => <NervePlate id={id} />,
  'shock-path': ({ id }) => <ShockPlate id={id} />,
  'heel-heights': ({ id }) => <HeelHeightsPlate id={id} />,
  'short-foot': ({ id }) => <ShortFootPlate id={id} />,
  'shoe-parts': ({ id }) => <ShoePartsPlate id={id} />,
  'calf-stretch': ({ id }) => <CalfStretchPlate id={id} />,
  chain: ({ id }) => <ChainPlate id={id} />,
  'kinetic-chain': ({ id: _id, ...state }) => <FileImage of="kinetic-chain" attributes={state} />,
  'worn-soles': ({ marks }) => <FileImage of="worn-soles" attributes={{ marks }} />,
  'leg-length': ({ id, difference, shorter, width }) => (
    <DrawnLegLengthFigure id={id} {...figureState({ difference, shorter, width })} />
  ),
  'leg-length-kinds': () => <FileImage of="leg-length-kinds" attributes={{}} />,
  'leg-length-share': ({ id }) => <ShareChart id={id} />,
  'leg-length-measured': ({ id }) => <MeasuredChart id={id} />,
} as const satisfies Record<FigureName, (props: DrawingProps) => unknown>;
