/** One path of a bone and how it is drawn: far from the viewer, as a fine line, as dots of a round pen. */
export interface Stroke {
  readonly d: string;
  readonly look?: 'far' | 'fine' | 'dot';
}

/** Bones by name, each drawn from its own strokes, lowest first. */
export type Parts<Name extends string> = Readonly<Record<Name, readonly Stroke[]>>;
