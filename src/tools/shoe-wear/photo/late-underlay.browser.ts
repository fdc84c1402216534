/** The pictures under the map: fetched when the reader first wants one. */
export const underlayModule = () => import('./underlay.tsx');

export type Underlay = Awaited<ReturnType<typeof underlayModule>>;
