/** Both views of the chain as files, and what they show in words. */
export interface ChainPictures {
  readonly behind: string;
  readonly side: string;
  readonly words: string;
  /** Width and height of each view, mm. */
  readonly size: readonly [number, number];
}

/** The chain in its first state, where a page has no room for the drawing itself. */
export function Pictures({ behind, side, words, size: [width, height] }: ChainPictures) {
  return (
    <div class="views">
      <img src={behind} alt={words} width={width} height={height} loading="lazy" />
      <img src={side} alt="The same from the side" width={width} height={height} loading="lazy" />
    </div>
  );
}
