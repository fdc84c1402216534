import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingFile } from '../../../build/drawing-file.ts';
import { CHAIN_VIEWS, chainMarkup } from '../../../tools/kinetic-chain/chain-markup.tsx';

export const getStaticPaths = (() => CHAIN_VIEWS.map((view) => ({ params: { view }, props: { view } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: (typeof CHAIN_VIEWS)[number] }> = ({ props: { view } }) => drawingFile(chainMarkup(view));
