import { useEffect, useState } from 'preact/hooks';

/**
 * A module that is fetched when it is first wanted, so that readers who never ask do not load it.
 *
 * @param load the dynamic import; the same one on every render
 * @param isWanted fetches the module as soon as it is true
 * @returns the module once it has come, while it is wanted
 */
export function useLate<Module>(load: () => Promise<Module>, isWanted: boolean): Module | undefined {
  const [module, keep] = useState<Module>();
  useEffect(() => {
    if (isWanted && !module) void load().then((loaded) => keep(() => loaded));
  }, [isWanted]);
  return isWanted ? module : undefined;
}
