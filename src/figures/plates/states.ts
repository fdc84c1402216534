/** Names of the figures that articles may show. */
export type FigureName =
  | 'heel-from-behind'
  | 'arch-heights'
  | 'leg-chain'
  | 'chain-behind'
  | 'chain-side'
  | 'lumbar-side'
  | 'nerve-paths'
  | 'shock-path'
  | 'heel-heights'
  | 'short-foot'
  | 'shoe-parts'
  | 'calf-stretch'
  | 'chain'
  | 'leg-length'
  | 'leg-length-kinds'
  | 'leg-length-share'
  | 'leg-length-measured';

/** What an author may write on a `<Figure>` besides its name: degrees for bones, lengths for legs. */
export interface FigureAttributes {
  /** Degrees that heels lean; in the chains, that they roll in: `eversion="10"`. */
  readonly eversion?: string | undefined;
  /** Degrees that the pelvis tips forward: `pelvis="1.6"`. */
  readonly pelvis?: string | undefined;
  /** Of `leg-length`: `difference="10mm" shorter="left" width="170mm"`. */
  readonly difference?: string | undefined;
  readonly shorter?: string | undefined;
  readonly width?: string | undefined;
}

/** A figure in one of its states, as an author would ask for it. */
export interface FigureState extends FigureAttributes {
  /** Id of the figure; unique on its page. */
  readonly id: string;
  readonly of: FigureName;
  readonly caption: string;
}

/** The figures in their key states, one list a page of `/about/figures/`: what that shows and what tests look at. */
export const FIGURE_STATES = {
  leg: [
    { id: 'heels-10', of: 'heel-from-behind', eversion: '10', caption: 'heel-from-behind, eversion 10 degrees' },
    { id: 'heels-5', of: 'heel-from-behind', eversion: '5', caption: 'heel-from-behind, eversion 5 degrees' },
    { id: 'heels-20', of: 'heel-from-behind', eversion: '20', caption: 'heel-from-behind, eversion 20 degrees' },
    { id: 'arches', of: 'arch-heights', caption: 'arch-heights' },
    { id: 'leg-10', of: 'leg-chain', eversion: '10', caption: 'leg-chain, eversion 10 degrees' },
    { id: 'leg-20', of: 'leg-chain', eversion: '20', caption: 'leg-chain, eversion 20 degrees' },
    { id: 'shoe', of: 'shoe-parts', caption: 'shoe-parts' },
    { id: 'heights', of: 'heel-heights', caption: 'heel-heights' },
    { id: 'calf', of: 'calf-stretch', caption: 'calf-stretch' },
    { id: 'short', of: 'short-foot', caption: 'short-foot' },
  ],
  back: [
    { id: 'behind', of: 'chain-behind', eversion: '10', pelvis: '1.6', caption: 'chain-behind, eversion 10 degrees, pelvis 1.6 degrees' },
    { id: 'side', of: 'chain-side', eversion: '10', pelvis: '1.6', caption: 'chain-side, pelvis 1.6 degrees' },
    { id: 'side-10', of: 'chain-side', eversion: '10', pelvis: '10', caption: 'chain-side, pelvis 10 degrees' },
    { id: 'lumbar', of: 'lumbar-side', caption: 'lumbar-side' },
    { id: 'lumbar-10', of: 'lumbar-side', pelvis: '10', caption: 'lumbar-side, pelvis 10 degrees' },
    { id: 'nerves', of: 'nerve-paths', caption: 'nerve-paths' },
    { id: 'shock', of: 'shock-path', caption: 'shock-path' },
  ],
} as const satisfies Readonly<Record<string, readonly FigureState[]>>;
