/** A section of a page, as its heading gives it. */
export interface Section {
  readonly slug: string;
  readonly text: string;
}

/** A joint of the chain line and the section that it leads to. */
export interface ChainStop {
  readonly joint: (typeof JOINTS)[number];
  readonly section: Section;
}

/** The joints of the chain line, from the ground up. */
export const JOINTS = ['Foot', 'Ankle', 'Knee', 'Hip', 'Spine'] as const;

/**
 * Pairs the five joints with sections spread evenly over the page, so that the foot leads to the
 * first section and the spine to the last. Pages with fewer than five sections have no chain line.
 *
 * @returns five pairs from the foot up, or none
 */
export function chainStops(sections: readonly Section[]): ChainStop[] {
  if (sections.length < JOINTS.length) return [];
  const step = (sections.length - 1) / (JOINTS.length - 1);
  return JOINTS.flatMap((joint, index) => {
    const section = sections[Math.round(index * step)];
    return section ? [{ joint, section }] : [];
  });
}
