import { useEffect, useState } from 'preact/hooks';
import { onChange } from './changes.browser.ts';
import type { Outcome } from './outcome.ts';
import { list, type Listing } from './store.browser.ts';

/**
 * What is kept, as it changes in this tab and in others.
 *
 * @param tool only that tool's items
 * @returns undefined until it was looked up
 */
export function useSaved(tool?: string): Outcome<Listing> | undefined {
  const [listing, keep] = useState<Outcome<Listing>>();
  useEffect(() => {
    let latest = 0;
    const look = async () => {
      const turn = ++latest;
      const found = await list(tool);
      if (turn === latest) keep(found);
    };
    void look();
    const end = onChange(() => void look());
    return () => {
      latest = Infinity;
      end();
    };
  }, [tool]);
  return listing;
}
