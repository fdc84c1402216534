/** Names of the figures that articles may show. */
export type FigureName =
  | 'heel-from-behind'
  | 'arch-heights'
  | 'lumbar-side'
  | 'nerve-paths'
  | 'shock-path'
  | 'heel-heights'
  | 'short-foot'
  | 'shoe-parts'
  | 'calf-stretch'
  | 'chain'
  | 'worn-soles'
  | 'kinetic-chain'
  | 'leg-length'
  | 'leg-length-kinds'
  | 'leg-length-share'
  | 'leg-length-measured';

/** What an author may write on a `<Figure>` besides its name: degrees for bones, lengths for legs. */
export interface FigureAttributes {
  /** Degrees that heels lean: `eversion="10"`. */
  readonly eversion?: string | undefined;
  /** Degrees that the pelvis tips forward: `pelvis="1.6"`. */
  readonly pelvis?: string | undefined;
  /** Of `worn-soles`: the pair that is shown, `marks="inner"` or `marks="outer"`. */
  readonly marks?: string | undefined;
  /** Of `kinetic-chain`, as the explorer's links have them: `wedge="10" feet="right" view="side"`. The average person, at true size. */
  readonly wedge?: string | undefined;
  readonly feet?: string | undefined;
  readonly view?: string | undefined;
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
    { id: 'heels-10', of: 'heel-from-behind', eversion: '10', caption: 'A right heel from behind: rolled out by 10 degrees, straight, and rolled in by 10 degrees.' },
    { id: 'heels-5', of: 'heel-from-behind', eversion: '5', caption: 'The same heel, leaning by 5 degrees.' },
    { id: 'heels-20', of: 'heel-from-behind', eversion: '20', caption: 'The same heel, leaning by 20 degrees.' },
    { id: 'arches', of: 'arch-heights', caption: 'A low, a usual and a high arch, from the inner side.' },
    { id: 'shoe', of: 'shoe-parts', caption: 'The parts of a shoe, and its sole from below with a smooth patch of 3 cm.' },
    { id: 'heights', of: 'heel-heights', caption: 'A foot in a flat shoe, and on heels of 3 and 7 cm.' },
    { id: 'calf', of: 'calf-stretch', caption: 'A calf stretch at a wall.' },
    { id: 'short', of: 'short-foot', caption: 'The short foot: at rest, and with the arch drawn up.' },
  ],
  back: [
    { id: 'lumbar', of: 'lumbar-side', caption: 'Lower back and pelvis from the side.' },
    { id: 'lumbar-10', of: 'lumbar-side', pelvis: '10', caption: 'The same, pelvis tipped forward by 10 degrees.' },
    { id: 'nerves', of: 'nerve-paths', caption: 'The way of the nerve roots L5 and S1 down to the foot.' },
    { id: 'shock', of: 'shock-path', caption: 'The jolt of a step on its way up, and where sensors sat.' },
  ],
} as const satisfies Readonly<Record<string, readonly FigureState[]>>;
