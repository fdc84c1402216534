import { useEffect, useState } from 'preact/hooks';

/**
 * A module that is fetched when it is first wanted, so that readers who never ask do not load it.
 *
 * @param load the dynamic import; the same one on every render
 * @param isWanted fetches the module as soon as it is true
 * @returns the module once it has come, while it is wanted; whether it could not be fetched; and what fetches it again
 */
export function useLate<Module>(load: () => Promise<Module>, isWanted: boolean): readonly [Module | undefined, boolean, () => void] {
  const [module, keep] = useState<Module>();
  const [isLost, lose] = useState(false);
  const ask = () => {
    lose(false);
    load().then(
      (loaded) => keep(() => loaded),
      () => lose(true),
    );
  };
  useEffect(() => {
    if (isWanted && !module) ask();
  }, [isWanted]);
  return [isWanted ? module : undefined, isLost, ask];
}
