import type { VNode } from 'preact';
import { Drawn } from '../shared/Drawn.tsx';

/** What is fetched once the explorer is used. */
export type Chain = typeof import('./late-chain.browser.ts');

/** Fetches it, once however often it is asked for. */
export const chainModule = (): Promise<Chain> => import('./late-chain.browser.ts');

/** On the server the drawing is there from the start; the browser fetches its own when asked. */
const drawn = import.meta.env.SSR ? await chainModule() : undefined;

/** Draws a part with what is fetched: on the server at once, in the browser when it has come. */
export type Answered = (draw: (from: Chain) => VNode) => VNode;

/** What draws parts with the given module, or leaves what the server drew while there is none. */
export const answeredBy =
  (chain: Chain | undefined): Answered =>
  (draw) => (chain ? draw(chain) : <Drawn>{drawn && draw(drawn)}</Drawn>);
