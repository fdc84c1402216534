/** Where the entries of each collection live. */
export type ProseCollection = 'articles' | 'pages' | 'toolPages';

/** A link with its final address. */
export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/**
 * The address of an entry, from the site's root, with a slash at the end.
 *
 * @example pathOf('toolPages', 'leg-length') // '/tools/leg-length/'
 * @example pathOf('pages', 'home') // '/'
 */
export function pathOf(collection: ProseCollection, id: string): string {
  if (collection === 'toolPages') return `/tools/${id}/`;
  return id === 'home' ? '/' : `/${id}/`;
}

/**
 * Puts the folder that the site is served from before an address of the site.
 * Anchors and addresses of other sites stay as they are.
 *
 * @example withBase('/about/', '/spine') // '/spine/about/'
 */
export function withBase(address: string, base: string): string {
  const isOurs = address.startsWith('/') && !address.startsWith('//');
  return isOurs ? `${base.replace(/\/$/, '')}${address}` : address;
}
