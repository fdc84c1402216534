import { useEffect, useState } from 'preact/hooks';

/**
 * A module that is fetched when it is first wanted, so that readers who never ask do not load it.
 *
 * @param load the dynamic import; the same one on every render
 * @param isWanted fetches the module as soon as it is true
 * @returns the module once it has come, while it is wanted; and whether it could not be fetched
 */
export function useLate<Module>(load: () => Promise<Module>, isWanted: boolean): readonly [Module | undefined, boolean] {
  const [module, keep] = useState<Module>();
  const [isLost, lose] = useState(false);
  useEffect(() => {
    if (isWanted && !module) {
      load().then(
        (loaded) => keep(() => loaded),
        () => lose(true),
      );
    }
  }, [isWanted]);
  return [isWanted ? module : undefined, isLost];
}
