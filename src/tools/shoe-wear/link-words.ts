/** What the keys of a link are called; those that are left out are called by their key. */
const NAMES: Readonly<Record<string, string>> = {
  left: 'left sole',
  right: 'right sole',
  'not-worn': 'not worn',
  kind: 'kind of shoe',
  'steps-a-mile': 'steps a mile',
  'heel-counter': 'heel',
  'toe-scuff': 'toe edge',
};

/** A saved check that holds nothing that can be read. */
export const UNREADABLE_CHECK = 'This saved check cannot be read. Nothing here was changed. Try another one, or delete it.';

/**
 * What a link held that could not be used, and the way out.
 *
 * @param unusable keys and stand-ins as `fromLink` names them, never the link's own words
 * @example linkSentences(['months']) // ['Part of the link (months) could not be used. …']
 */
export function linkSentences(unusable: readonly string[]): string[] {
  const broken = unusable.filter((name) => name !== 'private');
  const named = broken.filter((name) => name !== 'unknown' && name !== 'length').map((name) => NAMES[name] ?? name);
  const parts = named.length > 0 ? ` (${named.join(', ')})` : '';
  return [
    ...(broken.length > 0 ? [`Part of the link${parts} could not be used and is blank here. Check the soles and answers.`] : []),
    ...(unusable.includes('private') ? ['A link never fills in safety questions, notes or photos. Please answer those yourself.'] : []),
  ];
}
