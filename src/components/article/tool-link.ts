import { listPages } from '../../library/collections/pages.ts';
import { withBase } from '../../library/paths.ts';

/**
 * The address of a tool in a figure's state, once the site has that tool.
 *
 * @param tool address from the site's root, with the state as its fragment
 */
export async function toolLink(tool: string | undefined): Promise<string | undefined> {
  const [path] = tool?.split('#') ?? [];
  const isThere = (await listPages('toolPages')).some((page) => page.path === path);
  return tool && isThere ? withBase(tool, import.meta.env.BASE_URL) : undefined;
}
