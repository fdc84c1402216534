import { useEffect, useState } from 'preact/hooks';

/**
 * A value once it has come to rest, not each move of a drag.
 *
 * @param rest how long it has to stay as it is, ms
 */
export function useSettled<Value>(value: Value, rest: number): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}
