import { useLayoutEffect, useState } from 'preact/hooks';
import type { Followed } from './paced-state.ts';

/** What a part of the page draws of a paced state. */
export function useFollowed<State>({ newest, follow }: Followed<State>): State {
  const [drawn, draw] = useState(newest);
  useLayoutEffect(() => {
    draw(newest);
    return follow((state) => draw(() => state));
  }, []);
  return drawn;
}
