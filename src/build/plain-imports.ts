/** Where Vite keeps the code that fetches the styles and the imports of a late module ahead of it. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Late modules here bring no styles and import only what is loaded already, so nothing needs to
 * be fetched ahead of them: Vite's helper for that, 600 bytes in every tool, becomes a plain call.
 *
 * @returns a Vite plugin
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
