import { useEffect, useState } from 'preact/hooks';
import type { Followed } from './paced-state.ts';

/**
 * A followed state once it has come to rest, not each move of a drag.
 *
 * @param drawn what is drawn of it: while a drag is slow to be drawn, there is a newer one
 * @param rest how long it has to stay as it is, ms
 */
export function useSettled<State>({ newest }: Followed<State>, drawn: State, rest: number): State {
  const [settled, settle] = useState(drawn);
  useEffect(() => {
    const timer = setTimeout(() => newest() === drawn && settle(drawn), rest);
    return () => clearTimeout(timer);
  }, [drawn]);
  return settled;
}
